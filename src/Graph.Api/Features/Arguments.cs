using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Api.Hosting;
using Graph.Relations;

namespace Graph.Api.Features;

/// <summary>Checks of query parameters; what is wrong becomes a 400 that says what would be right.</summary>
internal static partial class Arguments
{
    /// <summary>A count of things wanted.</summary>
    public static int Limit(int? limit, int otherwise, int most) => Count("limit", limit, otherwise, most);

    /// <summary>A number from 1 to the most there may be.</summary>
    public static int Count(string name, int? count, int otherwise, int most) => count switch
    {
        null => Math.Min(otherwise, most),
        var wanted when wanted >= 1 && wanted <= most => wanted.Value,
        _ => throw Wrong(name, count.Value, $"a number from 1 to {most}"),
    };

    /// <summary>Items parted by commas; none where there is nothing.</summary>
    public static IReadOnlyList<string> List(string? items) =>
        items?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>Items parted by commas, each one of those there are; null where there is nothing.</summary>
    public static IReadOnlyList<string>? Among(string name, string? items, IReadOnlyList<string> known)
    {
        var wanted = List(items);
        return wanted.FirstOrDefault(item => !known.Contains(item)) is { } unknown
            ? throw new RequestException($"'{name}' has '{unknown}'; there are {string.Join(", ", known)}.")
            : wanted.Count == 0 ? null : wanted;
    }

    /// <summary>The ids of nodes for one picture.</summary>
    public static IReadOnlyList<string> Nodes(IReadOnlyList<string> ids, GraphOptions options) => ids.Count <= options.MaxPictureNodes
        ? ids
        : throw new RequestException($"'ids' names {ids.Count} nodes; at most {options.MaxPictureNodes} (Graph:MaxPictureNodes) can be asked for at once.");

    /// <summary>A date or time; null where it is left out.</summary>
    public static string? Time(string name, string? time) => time is null || IsoTime().IsMatch(time)
        ? time
        : throw new RequestException($"'{name}' is '{time}'; it must be a date or time such as 2024, 2024-06, 2024-06-19 or 2024-06-19T08:35Z.");

    /// <summary>How many to skip.</summary>
    public static int Offset(int? offset) => offset is null or >= 0 ? offset ?? 0 : throw Wrong("offset", offset.Value, "0 or more");

    /// <summary>The kind of an entity; null for any.</summary>
    public static string? Kind(string? kind) => kind is null || EntityKinds.All.Contains(kind)
        ? kind
        : throw new RequestException($"'kind' is '{kind}'; there are {string.Join(", ", EntityKinds.All)}.");

    /// <summary>The direction of a relationship; null for both.</summary>
    public static string? Direction(string? direction) => direction is null or "out" or "in"
        ? direction
        : throw new RequestException($"'direction' is '{direction}'; it must be 'out' or 'in', or left out for both.");

    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z)?)?)?\z")]
    private static partial Regex IsoTime();

    private static RequestException Wrong(string name, int value, string wanted) =>
        new(string.Create(CultureInfo.InvariantCulture, $"'{name}' is {value}; it must be {wanted}."));
}
