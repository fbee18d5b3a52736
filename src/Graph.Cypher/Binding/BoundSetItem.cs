namespace Graph.Cypher.Binding;

/// <summary>One item of SET.</summary>
internal abstract record BoundSetItem
{
    /// <summary>
    /// Properties of one subject. All values are computed before the first property changes; for a null subject nothing is computed.
    /// </summary>
    public sealed record Properties(BoundExpression Subject, IReadOnlyList<BoundSetValue> Values) : BoundSetItem;

    /// <summary>All properties become those of a map, node or relationship.</summary>
    public sealed record Replace(Variable Variable, BoundExpression Value) : BoundSetItem;

    /// <summary>Those of a map, node or relationship are added.</summary>
    public sealed record Merge(Variable Variable, BoundExpression Value) : BoundSetItem;

    /// <summary>Labels are added.</summary>
    public sealed record Labels(Variable Variable, IReadOnlyList<BoundLabelExpression> Names) : BoundSetItem;
}
