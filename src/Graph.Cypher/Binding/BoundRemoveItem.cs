namespace Graph.Cypher.Binding;

/// <summary>One item of REMOVE.</summary>
internal abstract record BoundRemoveItem
{
    /// <summary>A property by a fixed name.</summary>
    public sealed record Property(BoundExpression Subject, string Key) : BoundRemoveItem;

    /// <summary>A property by a computed name.</summary>
    public sealed record DynamicProperty(BoundExpression Subject, BoundExpression Key) : BoundRemoveItem;

    /// <summary>Labels.</summary>
    public sealed record Labels(Variable Variable, IReadOnlyList<BoundLabelExpression> Names) : BoundRemoveItem;
}
