using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>A clause of a query.</summary>
/// <param name="Span">Its place.</param>
internal abstract record Clause(SourceSpan Span) : SyntaxNode(Span)
{
    /// <summary><c>[OPTIONAL] MATCH patterns hints [WHERE]</c>.</summary>
    public sealed record Match(
        SourceSpan Span, bool Optional, MatchMode Mode, IReadOnlyList<PathPattern> Patterns, IReadOnlyList<PlannerHint> Hints, Expression? Where)
        : Clause(Span);

    /// <summary><c>UNWIND list AS variable</c>.</summary>
    public sealed record Unwind(SourceSpan Span, Expression List, Name Variable) : Clause(Span);

    /// <summary><c>LOAD CSV [WITH HEADERS] FROM address AS variable [FIELDTERMINATOR character]</c>.</summary>
    public sealed record LoadCsv(SourceSpan Span, bool WithHeaders, Expression Address, Name Variable, Expression.Literal? FieldTerminator) : Clause(Span);

    /// <summary><c>WITH …</c>.</summary>
    public sealed record With(SourceSpan Span, Projection Projection, Expression? Where) : Clause(Span);

    /// <summary><c>RETURN …</c>.</summary>
    public sealed record Return(SourceSpan Span, Projection Projection) : Clause(Span);

    /// <summary><c>CREATE patterns</c>, also written <c>INSERT</c>.</summary>
    public sealed record Create(SourceSpan Span, IReadOnlyList<PathPattern> Patterns) : Clause(Span);

    /// <summary><c>MERGE pattern [ON CREATE SET …] [ON MATCH SET …]</c>.</summary>
    /// <param name="Span">Its place.</param>
    /// <param name="Pattern">What is to be matched or made.</param>
    /// <param name="OnCreate">What to set where it was made.</param>
    /// <param name="OnMatch">What to set where it was found.</param>
    public sealed record Merge(
        SourceSpan Span, PathPattern Pattern, IReadOnlyList<SetItem> OnCreate, IReadOnlyList<SetItem> OnMatch) : Clause(Span);

    /// <summary><c>SET items</c>.</summary>
    public sealed record Set(SourceSpan Span, IReadOnlyList<SetItem> Items) : Clause(Span);

    /// <summary><c>REMOVE items</c>.</summary>
    public sealed record Remove(SourceSpan Span, IReadOnlyList<RemoveItem> Items) : Clause(Span);

    /// <summary><c>[DETACH] DELETE expressions</c>.</summary>
    public sealed record Delete(SourceSpan Span, bool Detach, IReadOnlyList<Expression> Expressions) : Clause(Span);

    /// <summary><c>FOREACH (variable IN list | writing clauses)</c>.</summary>
    public sealed record Foreach(SourceSpan Span, Name Variable, Expression List, IReadOnlyList<Clause> Clauses) : Clause(Span);

    /// <summary><c>[OPTIONAL] CALL procedure(arguments) YIELD …</c>.</summary>
    /// <param name="Span">Its place.</param>
    /// <param name="Optional">Whether a call without rows gives one row of nulls.</param>
    /// <param name="Procedure">Its dotted name.</param>
    /// <param name="Arguments">The arguments, or null where there are no parentheses (they are then read from parameters).</param>
    /// <param name="Yield">What is kept of its rows, or null where nothing is said.</param>
    public sealed record CallProcedure(
        SourceSpan Span, bool Optional, Name Procedure, IReadOnlyList<Expression>? Arguments, YieldClause? Yield) : Clause(Span);

    /// <summary><c>[OPTIONAL] CALL (imports) { query }</c>.</summary>
    /// <param name="Span">Its place.</param>
    /// <param name="Optional">Whether a call without rows gives one row of nulls.</param>
    /// <param name="Imports">The names in its scope clause; null without one (an importing WITH may lead the query).</param>
    /// <param name="ImportsAll">Whether the scope clause is <c>(*)</c>.</param>
    /// <param name="Query">The subquery.</param>
    /// <param name="Batches">What stands behind IN TRANSACTIONS, or null without it.</param>
    public sealed record CallSubquery(
        SourceSpan Span, bool Optional, IReadOnlyList<Name>? Imports, bool ImportsAll, Query Query, TransactionBatches? Batches = null) : Clause(Span);

    /// <summary><c>FINISH</c>: ends a query without rows.</summary>
    public sealed record Finish(SourceSpan Span) : Clause(Span);
}
