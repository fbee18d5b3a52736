using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Functions;
using Graph.Cypher.Planning.Shortcuts;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning;

/// <summary>Plans whole queries and the queries and patterns inside expressions.</summary>
internal sealed class QueryPlanner : ISubplanner
{
    private readonly PlanningContext _planning;

    public QueryPlanner(IGraphReader reader, ProcedureTable procedures, IReadOnlySet<PlanRule> without)
    {
        var symbols = new PlanSymbols();
        _planning = new PlanningContext(reader, symbols, new ExpressionCompiler(symbols, this, without), procedures, without);
    }

    /// <summary>What the plans made so far number.</summary>
    public PlanSymbols Symbols => _planning.Symbols;

    /// <summary>Compiles an expression that stands outside of a query.</summary>
    public Evaluator Compile(BoundExpression expression) => _planning.Compiler.Compile(expression);

    /// <summary>Plans a query over the row as it stands.</summary>
    public Plan Plan(BoundQuery query)
    {
        if (query.Parts.Count == 1)
        {
            return PlanPart(query.Parts[0]);
        }

        var parts = query.Parts.Select(PlanPart).ToArray();
        var targets = query.Columns.Select(column => column.Id).ToArray();
        var sources = query.Parts
            .Select(part => query.Columns.Select(column => part.Result.First(result => result.Name == column.Name).Id).ToArray())
            .ToArray();
        var union = new Plan("Union", "", parts.Sum(part => part.EstimatedRows), (context, inputs) => new UnionOperator(context, inputs, sources, targets), parts);
        return query.UnionAll
            ? union
            : new Plan("Distinct", "", union.EstimatedRows, (context, inputs) => new DistinctOperator(context, inputs[0], targets), union);
    }

    /// <summary>Plans clauses that run over the rows of a plan.</summary>
    public Plan Plan(IReadOnlyList<BoundClause> clauses, Plan input, IEnumerable<Variable> scope) =>
        new ClausePlanner(_planning, this, input, scope).Plan(clauses);

    /// <inheritdoc/>
    public int PlanSubquery(BoundQuery query) => Symbols.Subplan(Plan(query));

    /// <inheritdoc/>
    public int PlanPattern(BoundPattern pattern, IReadOnlyList<Variable> imports) =>
        Symbols.Subplan(new PatternPlanner(_planning, pattern).Plan(Planning.Plan.Argument()));

    /// <inheritdoc/>
    public (int Plan, RowWeight? Weight) PlanCount(BoundQuery query)
    {
        if (query.Parts is not [var part])
        {
            return (PlanSubquery(query), null);
        }

        var clauses = WithoutColumns(part.Clauses);
        return clauses is [BoundClause.Match { Optional: false } match]
            ? PlanCount(match.Pattern)
            : (Symbols.Subplan(PlanPart(part with { Clauses = clauses })), null);
    }

    /// <inheritdoc/>
    public (int Plan, RowWeight? Weight) PlanCount(BoundPattern pattern)
    {
        var counted = CountedHops.Take(_planning, pattern, new HashSet<Variable>());
        var plan = new PatternPlanner(_planning, counted?.Pattern ?? pattern).Plan(Planning.Plan.Argument());
        return (Symbols.Subplan(plan), counted?.Weight);
    }

    /// <inheritdoc/>
    public int PlanShortestPath(BoundShortestPath search) =>
        Symbols.Subplan(ShortestPathPlanner.Plan(_planning, search, [], Planning.Plan.Argument()));

    // Rows are as many whatever is returned of them.
    private static IReadOnlyList<BoundClause> WithoutColumns(IReadOnlyList<BoundClause> clauses) =>
        clauses is [_, .., BoundClause.Project { Projection: { IsReturn: true, Aggregation: null, Distinct: false, Order: [], Skip: null, Limit: null, Where: null } }]
            ? [.. clauses.SkipLast(1)]
            : clauses;

    private Plan PlanPart(BoundSingleQuery part) => Plan(part.Clauses, Planning.Plan.Argument(), part.Imports);
}
