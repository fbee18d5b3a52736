namespace Graph.Cypher.Functions;

/// <summary>Functions of duration values.</summary>
internal static class DurationFunctions
{
    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All => [];
}
