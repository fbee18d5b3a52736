namespace Graph.Cypher.Binding;

/// <summary>One item of SET.</summary>
internal abstract record BoundSetItem
{
    /// <summary>A property by a fixed name; a null subject changes nothing.</summary>
    public sealed record Property(BoundExpression Subject, string Key, BoundExpression Value) : BoundSetItem;

    /// <summary>A property by a computed name.</summary>
    public sealed record DynamicProperty(BoundExpression Subject, BoundExpression Key, BoundExpression Value) : BoundSetItem;

    /// <summary>All properties become those of a map, node or relationship.</summary>
    public sealed record Replace(Variable Variable, BoundExpression Value) : BoundSetItem;

    /// <summary>Those of a map, node or relationship are added.</summary>
    public sealed record Merge(Variable Variable, BoundExpression Value) : BoundSetItem;

    /// <summary>Labels are added.</summary>
    public sealed record Labels(Variable Variable, IReadOnlyList<BoundLabelExpression> Names) : BoundSetItem;
}
