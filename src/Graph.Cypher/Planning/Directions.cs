using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning;

/// <summary>Directions seen from the other end.</summary>
internal static class Directions
{
    /// <summary>The direction in which a relationship is seen from its other end.</summary>
    public static Direction Reversed(this Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => direction,
    };
}
