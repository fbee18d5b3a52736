using Graph.Cypher.Binding;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>A comparison of a node's property that a range of an index can narrow.</summary>
/// <param name="Key">The property.</param>
/// <param name="Operator">How the property, on the left, compares: less, greater, or STARTS WITH.</param>
/// <param name="Value">What it is compared with.</param>
internal sealed record RangeCondition(string Key, BinaryOperator Operator, BoundExpression Value)
{
    /// <summary>Whether the value is the lower bound.</summary>
    public bool IsLower => Operator is BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;

    /// <summary>Whether the value is the upper bound.</summary>
    public bool IsUpper => Operator is BinaryOperator.Less or BinaryOperator.LessOrEqual;

    /// <summary>Whether the value is the beginning of a text.</summary>
    public bool IsPrefix => Operator == BinaryOperator.StartsWith;

    /// <summary>The comparison a predicate makes of a node's property, or null.</summary>
    public static RangeCondition? Of(Variable node, BoundExpression predicate) => predicate is not BoundExpression.Binary binary
        ? null
        : Of(node, binary.Operator, binary.Left, binary.Right)
            ?? (Mirrored(binary.Operator) is { } mirrored ? Of(node, mirrored, binary.Right, binary.Left) : null);

    private static RangeCondition? Of(Variable node, BinaryOperator comparison, BoundExpression subject, BoundExpression value) =>
        (comparison == BinaryOperator.StartsWith || Mirrored(comparison) is not null)
            && subject is BoundExpression.Property { Subject: BoundExpression.Reference reference } property && reference.Variable == node
            && !FreeVariables.Of(value).Contains(node)
            ? new RangeCondition(property.Key, comparison, value)
            : null;

    private static BinaryOperator? Mirrored(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => null,
    };
}
