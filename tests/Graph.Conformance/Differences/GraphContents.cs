using Graph.Model;

namespace Graph.Conformance.Differences;

/// <summary>What a graph holds, asked in a way that both databases answer alike when it is the same.</summary>
internal static class GraphContents
{
    public static IReadOnlyList<CypherQuery> Statements { get; } =
    [
        new("MATCH (n) RETURN n"),
        new("MATCH (start)-[relationship]->(end) RETURN start, relationship, end"),
    ];
}
