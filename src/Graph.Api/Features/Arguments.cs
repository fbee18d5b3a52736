using System.Globalization;
using Graph.Api.Hosting;
using Graph.Relations;

namespace Graph.Api.Features;

/// <summary>Checks of query parameters; what is wrong becomes a 400 that says what would be right.</summary>
internal static class Arguments
{
    /// <summary>A count of things wanted.</summary>
    public static int Limit(int? limit, int otherwise, int most) => limit switch
    {
        null => Math.Min(otherwise, most),
        var wanted when wanted >= 1 && wanted <= most => wanted.Value,
        _ => throw Wrong("limit", limit.Value, $"a number from 1 to {most}"),
    };

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

    private static RequestException Wrong(string name, int value, string wanted) =>
        new(string.Create(CultureInfo.InvariantCulture, $"'{name}' is {value}; it must be {wanted}."));
}
