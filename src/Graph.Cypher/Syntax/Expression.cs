using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Syntax;

/// <summary>An expression.</summary>
/// <param name="Span">Its place, without surrounding parentheses.</param>
internal abstract record Expression(SourceSpan Span) : SyntaxNode(Span)
{
    private readonly SourceSpan? _mark;

    /// <summary>Where a mistake about its value is shown, as in Neo4j: an operator's own place, or else where it begins.</summary>
    public SourceSpan Mark
    {
        get => _mark ?? Span;
        init => _mark = value;
    }

    /// <summary>A literal null, boolean, number or string.</summary>
    public sealed record Literal(SourceSpan Span, Value Value) : Expression(Span);

    /// <summary><c>$name</c>.</summary>
    public sealed record Parameter(SourceSpan Span, string Name) : Expression(Span);

    /// <summary>A variable.</summary>
    public sealed record Variable(SourceSpan Span, string Name) : Expression(Span);

    /// <summary><c>subject.key</c>.</summary>
    public sealed record Property(SourceSpan Span, Expression Subject, Name Key) : Expression(Span);

    /// <summary><c>subject[index]</c>.</summary>
    public sealed record Index(SourceSpan Span, Expression Subject, Expression Key) : Expression(Span);

    /// <summary><c>subject[from..to]</c>; a missing bound is null.</summary>
    public sealed record Slice(SourceSpan Span, Expression Subject, Expression? From, Expression? To) : Expression(Span);

    /// <summary>A prefix operator.</summary>
    public sealed record Unary(SourceSpan Span, UnaryOperator Operator, Expression Operand) : Expression(Span);

    /// <summary>An infix operator.</summary>
    public sealed record Binary(SourceSpan Span, BinaryOperator Operator, Expression Left, Expression Right) : Expression(Span);

    /// <summary><c>a &lt; b &lt;= c</c>: each pair of neighbours is compared, and all must hold.</summary>
    /// <param name="Span">Its place.</param>
    /// <param name="Operands">At least three.</param>
    /// <param name="Operators">One fewer.</param>
    public sealed record ComparisonChain(
        SourceSpan Span, IReadOnlyList<Expression> Operands, IReadOnlyList<BinaryOperator> Operators) : Expression(Span);

    /// <summary><c>operand IS [NOT] NULL</c>.</summary>
    public sealed record IsNull(SourceSpan Span, Expression Operand, bool Negated) : Expression(Span);

    /// <summary><c>operand IS [NOT] :: type</c>.</summary>
    public sealed record IsTyped(SourceSpan Span, Expression Operand, TypeName Type, bool Negated) : Expression(Span);

    /// <summary><c>operand IS [NOT] [NFC | NFD | NFKC | NFKD] NORMALIZED</c>.</summary>
    public sealed record IsNormalized(SourceSpan Span, Expression Operand, string Form, bool Negated) : Expression(Span);

    /// <summary><c>operand:Labels</c>; <c>operand IS Labels</c> is the same.</summary>
    public sealed record LabelTest(SourceSpan Span, Expression Operand, LabelExpression Labels) : Expression(Span);

    /// <summary><c>name([DISTINCT] arguments)</c>.</summary>
    public sealed record FunctionCall(SourceSpan Span, Name Function, bool Distinct, IReadOnlyList<Expression> Arguments) : Expression(Span);

    /// <summary><c>count(*)</c>.</summary>
    public sealed record CountStar(SourceSpan Span) : Expression(Span);

    /// <summary><c>[a, b]</c>.</summary>
    public sealed record ListLiteral(SourceSpan Span, IReadOnlyList<Expression> Items) : Expression(Span);

    /// <summary><c>{key: value}</c>.</summary>
    public sealed record MapLiteral(SourceSpan Span, IReadOnlyList<MapEntry> Entries) : Expression(Span);

    /// <summary><c>variable {.key, key: value, .*, variable}</c>.</summary>
    public sealed record MapProjection(SourceSpan Span, Variable Subject, IReadOnlyList<MapProjectionItem> Items) : Expression(Span);

    /// <summary><c>CASE [operand] WHEN … THEN … [ELSE …] END</c>.</summary>
    public sealed record Case(
        SourceSpan Span, Expression? Operand, IReadOnlyList<CaseAlternative> Alternatives, Expression? Else) : Expression(Span);

    /// <summary>The operand of a simple CASE within its conditions: <c>WHEN 5</c> is <c>operand = 5</c>, <c>WHEN &lt; 5</c> is <c>operand &lt; 5</c>.</summary>
    public sealed record CaseOperand(SourceSpan Span) : Expression(Span);

    /// <summary><c>[variable IN list WHERE condition | result]</c>.</summary>
    public sealed record ListComprehension(
        SourceSpan Span, Name Item, Expression List, Expression? Where, Expression? Result) : Expression(Span);

    /// <summary><c>[path = pattern WHERE condition | result]</c>.</summary>
    public sealed record PatternComprehension(SourceSpan Span, PathPattern Path, Expression? Where, Expression Result) : Expression(Span);

    /// <summary><c>all | any | none | single (variable IN list WHERE condition)</c>.</summary>
    public sealed record Quantified(
        SourceSpan Span, QuantifierKind Kind, Name Item, Expression List, Expression? Where) : Expression(Span);

    /// <summary><c>reduce(accumulator = initial, variable IN list | step)</c>.</summary>
    public sealed record Reduce(
        SourceSpan Span, Name Accumulator, Expression Initial, Name Item, Expression List, Expression Step) : Expression(Span);

    /// <summary>A pattern as a condition, or <c>shortestPath</c> as a value.</summary>
    public sealed record Pattern(SourceSpan Span, PathPattern Path) : Expression(Span);

    /// <summary><c>EXISTS | COUNT | COLLECT { query }</c>; a bare pattern inside is a query of one MATCH.</summary>
    public sealed record Subquery(SourceSpan Span, SubqueryKind Kind, Query Query) : Expression(Span);
}
