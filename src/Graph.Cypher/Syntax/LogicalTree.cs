namespace Graph.Cypher.Syntax;

/// <summary>
/// Trees of AND, OR and XOR. A row of one operator is kept balanced, however it was grouped: the three are associative,
/// and a condition of ten thousand terms must not be ten thousand levels deep.
/// </summary>
internal static class LogicalTree
{
    /// <summary>Appends the operands of an expression, if it is of the operator, or else itself.</summary>
    public static void Flatten(BinaryOperator operation, Expression expression, List<Expression> into)
    {
        if (expression is Expression.Binary binary && binary.Operator == operation)
        {
            Flatten(operation, binary.Left, into);
            Flatten(operation, binary.Right, into);
        }
        else
        {
            into.Add(expression);
        }
    }

    /// <summary>Joins some of the operands, the left half and the right half of them each joined in the same way.</summary>
    public static Expression Balance(BinaryOperator operation, List<Expression> operands, int start, int count)
    {
        if (count == 1)
        {
            return operands[start];
        }

        var half = (count + 1) / 2;
        var left = Balance(operation, operands, start, half);
        var right = Balance(operation, operands, start + half, count - half);
        return new Expression.Binary(left.Span.To(right.Span), operation, left, right);
    }
}
