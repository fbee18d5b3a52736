namespace Graph.Cypher.Functions;

/// <summary>Functions of temporal values.</summary>
internal static class TemporalFunctions
{
    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All => [];
}
