namespace Graph.Cypher.Stores;

/// <summary>Which way a relationship is walked from a node.</summary>
public enum Direction
{
    /// <summary>From its start to its end.</summary>
    Outgoing,

    /// <summary>From its end to its start.</summary>
    Incoming,

    /// <summary>Either way; a loop is met once.</summary>
    Both,
}
