namespace Graph.Bolt;

/// <summary>A path: nodes and the relationships between neighbouring ones.</summary>
public interface IPath : IEquatable<IPath>
{
    /// <summary>The first node.</summary>
    INode Start { get; }

    /// <summary>The last node.</summary>
    INode End { get; }

    /// <summary>The nodes in walking order, one more than there are relationships.</summary>
    IReadOnlyList<INode> Nodes { get; }

    /// <summary>The relationships in walking order.</summary>
    IReadOnlyList<IRelationship> Relationships { get; }
}
