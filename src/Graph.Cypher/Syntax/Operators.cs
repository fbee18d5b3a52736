using Graph.Model;

namespace Graph.Cypher.Syntax;

/// <summary>How operators are spelled and how tightly they bind.</summary>
internal static class Operators
{
    /// <summary>The canonical spelling.</summary>
    public static string Spell(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Or => "OR",
        BinaryOperator.Xor => "XOR",
        BinaryOperator.And => "AND",
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "<>",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "^",
        BinaryOperator.Concatenate => "||",
        BinaryOperator.In => "IN",
        BinaryOperator.StartsWith => "STARTS WITH",
        BinaryOperator.EndsWith => "ENDS WITH",
        BinaryOperator.Contains => "CONTAINS",
        _ => "=~",
    };

    /// <summary>How tightly an operator binds.</summary>
    public static Precedence PrecedenceOf(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Or => Precedence.Or,
        BinaryOperator.Xor => Precedence.Xor,
        BinaryOperator.And => Precedence.And,
        BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.LessOrEqual
            or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Precedence.Comparison,
        BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Concatenate => Precedence.Sum,
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo => Precedence.Product,
        BinaryOperator.Power => Precedence.Power,
        _ => Precedence.Predicate,
    };

    /// <summary>How tightly an expression's outermost operator binds.</summary>
    public static Precedence PrecedenceOf(Expression expression) => expression switch
    {
        Expression.Binary binary => PrecedenceOf(binary.Operator),
        Expression.ComparisonChain => Precedence.Comparison,
        Expression.Unary { Operator: UnaryOperator.Not } => Precedence.Not,
        Expression.Unary => Precedence.Sign,
        Expression.IsNull or Expression.IsTyped or Expression.IsNormalized => Precedence.Predicate,
        Expression.Literal literal when IsNegative(literal.Value) => Precedence.Sign,
        Expression.Property or Expression.Index or Expression.Slice or Expression.LabelTest => Precedence.Postfix,
        _ => Precedence.Atom,
    };

    private static bool IsNegative(Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger() < 0,
        ValueKind.Float => double.IsNegative(value.AsFloat()) && !double.IsNaN(value.AsFloat()),
        _ => false,
    };
}
