namespace Graph.Cypher.Binding;

/// <summary>A piece of a named path.</summary>
internal abstract record BoundPathElement
{
    /// <summary>A node.</summary>
    public sealed record Node(Variable Variable) : BoundPathElement;

    /// <summary>A relationship, or a list of relationships whose nodes in between follow from them.</summary>
    public sealed record Relationship(Variable Variable) : BoundPathElement;

    /// <summary>All repetitions of a quantified path.</summary>
    public sealed record Quantified(BoundQuantifiedPath Path) : BoundPathElement;
}
