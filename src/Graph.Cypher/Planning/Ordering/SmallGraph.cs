using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning.Ordering;

/// <summary>
/// A graph so small that any order of matching is fast. There the order is Neo4j's, so that rows come in the order in
/// which Neo4j has them; in a larger graph it is the fastest.
/// </summary>
internal static class SmallGraph
{
    /// <summary>Of anything there are thought to be at least as many nodes.</summary>
    public const double LeastNodes = 10;

    private const long MostElements = 1000;

    /// <summary>Whether a graph is small.</summary>
    public static bool Is(IGraphReader reader) => reader.NodeCount + reader.RelationshipCount <= MostElements;
}
