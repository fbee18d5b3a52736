namespace Graph.Cypher.Binding;

/// <summary>A condition on labels or a type.</summary>
internal abstract record BoundLabelExpression
{
    /// <summary>One label or type.</summary>
    public sealed record Named(string Label) : BoundLabelExpression;

    /// <summary>Any label at all.</summary>
    public sealed record Wildcard : BoundLabelExpression;

    /// <summary>Not the operand.</summary>
    public sealed record Not(BoundLabelExpression Operand) : BoundLabelExpression;

    /// <summary>Both.</summary>
    public sealed record And(BoundLabelExpression Left, BoundLabelExpression Right) : BoundLabelExpression;

    /// <summary>Either.</summary>
    public sealed record Or(BoundLabelExpression Left, BoundLabelExpression Right) : BoundLabelExpression;

    /// <summary>Names computed when it runs: a text or a list of texts, all or any of which are meant.</summary>
    public sealed record Dynamic(BoundExpression Expression, bool Any) : BoundLabelExpression;
}
