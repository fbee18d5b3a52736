using System.Globalization;
using System.Reflection;

namespace Graph.Api.Hosting;

/// <summary>What is wrong with a setting, in words: its name and what would be right.</summary>
internal static class SettingMistakes
{
    // Timers of the runtime reach seven weeks.
    private const double MostSeconds = 4_000_000;

    private static readonly PropertyInfo[] Known = typeof(GraphOptions).GetProperties();

    // Whose 0 means that nothing is kept, held or waited for.
    private static readonly string[] MayBeZero =
    [
        nameof(GraphOptions.ServerRetrySeconds), nameof(GraphOptions.MaxImportWaitSeconds), nameof(GraphOptions.MaxKeptImports),
        nameof(GraphOptions.MaxReviewMemoryBytes), nameof(GraphOptions.MaxWaitingImportBytes),
    ];

    /// <summary>The mistake of a setting; null where it has none.</summary>
    public static string? Of(IConfigurationSection setting)
    {
        var known = Known.FirstOrDefault(property => property.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            return $"there is no setting '{setting.Path}'; {KnownNames.Hint(setting.Key, [.. Known.Select(property => property.Name)])}";
        }

        var wanted = Wanted(known, setting.Value ?? "");
        return wanted is null ? null : $"'{setting.Path}' is '{setting.Value}'; it must be {wanted}.";
    }

    private static string? Wanted(PropertyInfo setting, string value)
    {
        var type = Nullable.GetUnderlyingType(setting.PropertyType) ?? setting.PropertyType;
        if (type == typeof(string))
        {
            return null;
        }

        if (type == typeof(bool))
        {
            return bool.TryParse(value, out _) ? null : "true or false";
        }

        var least = MayBeZero.Contains(setting.Name, StringComparer.Ordinal) ? 0 : 1;
        if (type == typeof(double))
        {
            return double.TryParse(value, CultureInfo.InvariantCulture, out var seconds) && seconds <= MostSeconds && (seconds > 0 || (seconds == 0 && least == 0))
                ? null
                : string.Create(CultureInfo.InvariantCulture, $"a number of seconds {(least == 0 ? "from" : "above")} 0, at most {MostSeconds:N0}");
        }

        var most = type == typeof(int) ? int.MaxValue : long.MaxValue;
        return long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}");
    }
}
