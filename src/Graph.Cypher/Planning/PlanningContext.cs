using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Functions;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning;

/// <summary>What the planning of one statement shares: the store's schema and statistics, numbered names, compiled expressions.</summary>
/// <param name="Reader">The store, for statistics only.</param>
/// <param name="Symbols">Numbers names for runs.</param>
/// <param name="Compiler">Compiles expressions.</param>
/// <param name="Procedures">What procedures do.</param>
/// <param name="Without">Rewrites that are switched off.</param>
internal sealed record PlanningContext(
    IGraphReader Reader, PlanSymbols Symbols, ExpressionCompiler Compiler, ProcedureTable Procedures,
    IReadOnlySet<PlanRule> Without)
{
    /// <summary>What the projection behind the pattern that is planned computes; empty where none follows.</summary>
    public IReadOnlyList<BoundExpression> Projected { get; init; } = [];
}
