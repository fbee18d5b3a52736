using System.Globalization;

namespace Graph.Api.Commands;

/// <summary>A number with its noun, in the singular for one.</summary>
internal static class Counted
{
    /// <param name="count">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for any other number; null for <paramref name="one"/> and an s.</param>
    public static string Of(long count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");
}
