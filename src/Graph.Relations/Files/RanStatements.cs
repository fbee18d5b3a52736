namespace Graph.Relations.Files;

/// <summary>Collects the statements that are run on the way to an answer, for whoever wants to see them.</summary>
public static class RanStatements
{
    private static readonly AsyncLocal<List<RanQuery>?> Wanted = new();

    /// <summary>From here on, in this flow of calls, the statements are collected.</summary>
    /// <returns>The list they come into.</returns>
    public static IReadOnlyList<RanQuery> Collect() => Wanted.Value = [];

    internal static void Add(RanQuery query) => Wanted.Value?.Add(query);
}
