using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>An expression whose names are resolved. Aggregates never occur in it: a <see cref="BoundAggregation"/> holds them.</summary>
/// <param name="Type">What is known of its value.</param>
internal abstract record BoundExpression(CypherType Type)
{
    /// <summary>A constant.</summary>
    public sealed record Constant(CypherType Type, Value Value) : BoundExpression(Type);

    /// <summary>A parameter.</summary>
    public sealed record Parameter(string Name) : BoundExpression(CypherType.Any);

    /// <summary>A variable's value.</summary>
    public sealed record Reference(Variable Variable) : BoundExpression(Variable.Type);

    /// <summary>A property of a node, relationship or map, or a component of a temporal value, duration or point.</summary>
    public sealed record Property(BoundExpression Subject, string Key) : BoundExpression(TypeRules.PropertyOf(Subject.Type));

    /// <summary>An item of a list by position, or an entry or property by key.</summary>
    public sealed record Index(CypherType Type, BoundExpression Subject, BoundExpression Key) : BoundExpression(Type);

    /// <summary>A stretch of a list; a missing bound is C# null.</summary>
    public sealed record Slice(CypherType Type, BoundExpression Subject, BoundExpression? From, BoundExpression? To) : BoundExpression(Type);

    /// <summary>A prefix operator.</summary>
    public sealed record Unary(CypherType Type, UnaryOperator Operator, BoundExpression Operand) : BoundExpression(Type);

    /// <summary>An infix operator. A chain of comparisons is the conjunction of its pairs.</summary>
    public sealed record Binary(CypherType Type, BinaryOperator Operator, BoundExpression Left, BoundExpression Right) : BoundExpression(Type);

    /// <summary>A test for null.</summary>
    public sealed record IsNull(BoundExpression Operand, bool Negated) : BoundExpression(CypherType.Boolean);

    /// <summary>A test for a type.</summary>
    public sealed record IsTyped(BoundExpression Operand, TypeName Target, bool Negated) : BoundExpression(CypherType.Boolean);

    /// <summary>A test for a Unicode normal form: NFC, NFD, NFKC or NFKD.</summary>
    public sealed record IsNormalized(BoundExpression Operand, string Form, bool Negated) : BoundExpression(CypherType.Boolean);

    /// <summary>A test of a node's labels or a relationship's type.</summary>
    public sealed record LabelTest(BoundExpression Operand, BoundLabelExpression Labels) : BoundExpression(CypherType.Boolean);

    /// <summary>A call of a function that is no aggregate, with a number of arguments the signature allows.</summary>
    public sealed record Call(CypherType Type, FunctionSignature Function, IReadOnlyList<BoundExpression> Arguments) : BoundExpression(Type);

    /// <summary>A list.</summary>
    public sealed record ListLiteral(CypherType Type, IReadOnlyList<BoundExpression> Items) : BoundExpression(Type);

    /// <summary>A map; of equal keys the last counts.</summary>
    public sealed record MapLiteral(IReadOnlyList<KeyValuePair<string, BoundExpression>> Entries) : BoundExpression(CypherType.Map);

    /// <summary>A map made of a subject's properties (all of them, first, where asked for) and entries; null for a null subject.</summary>
    public sealed record MapProjection(
        BoundExpression Subject, bool AllProperties, IReadOnlyList<KeyValuePair<string, BoundExpression>> Entries)
        : BoundExpression(CypherType.Map);

    /// <summary>CASE: the first alternative whose condition is true.</summary>
    /// <param name="Type">What is known of its value.</param>
    /// <param name="Operand">The operand of a simple CASE, computed once into <paramref name="OperandVariable"/>; null for a searched one.</param>
    /// <param name="OperandVariable">What the conditions of a simple CASE refer to; null for a searched one.</param>
    /// <param name="Alternatives">Conditions and results.</param>
    /// <param name="Else">The value where none is true, or C# null for Cypher's null.</param>
    public sealed record Case(
        CypherType Type,
        BoundExpression? Operand,
        Variable? OperandVariable,
        IReadOnlyList<BoundAlternative> Alternatives,
        BoundExpression? Else) : BoundExpression(Type);

    /// <summary>A list comprehension; a missing result is the item itself.</summary>
    public sealed record ListComprehension(
        CypherType Type, Variable Item, BoundExpression List, BoundExpression? Where, BoundExpression? Result) : BoundExpression(Type);

    /// <summary>all, any, none, single.</summary>
    public sealed record Quantified(QuantifierKind Kind, Variable Item, BoundExpression List, BoundExpression Where)
        : BoundExpression(CypherType.Boolean);

    /// <summary>reduce.</summary>
    public sealed record Reduce(
        CypherType Type, Variable Accumulator, BoundExpression Initial, Variable Item, BoundExpression List, BoundExpression Step)
        : BoundExpression(Type);

    /// <summary>The list of a result over a pattern's matches; a path's name and WHERE are in the pattern.</summary>
    /// <param name="Type">What is known of its value.</param>
    /// <param name="Imports">Variables of the row that the pattern or the result refers to.</param>
    /// <param name="Pattern">The pattern.</param>
    /// <param name="Result">What is listed.</param>
    public sealed record PatternComprehension(
        CypherType Type, IReadOnlyList<Variable> Imports, BoundPattern Pattern, BoundExpression Result) : BoundExpression(Type);

    /// <summary>EXISTS, COUNT, COLLECT. A pattern as a condition is EXISTS of one MATCH.</summary>
    public sealed record Subquery(CypherType Type, SubqueryKind Kind, BoundQuery Query) : BoundExpression(Type);

    /// <summary>shortestPath as a value (the path, or null) and allShortestPaths (the list of paths).</summary>
    public sealed record ShortestPath(CypherType Type, BoundShortestPath Search) : BoundExpression(Type);
}
