using Graph.Cypher.Binding;
using Graph.Cypher.Functions;
using Graph.Cypher.Planning;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>A bound statement with the plan last made for it.</summary>
internal sealed class CompiledStatement(BoundStatement bound, ProcedureTable procedures, IReadOnlySet<PlanRule> without) : PreparedStatement
{
    private volatile PlannedStatement? _planned;

    /// <summary>The bound statement.</summary>
    public BoundStatement Bound => bound;

    /// <inheritdoc/>
    public override string Text => bound.Text;

    /// <inheritdoc/>
    public override StatementKind Kind => bound.Kind;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => bound.Columns;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Parameters => bound.Mentions.Parameters;

    /// <inheritdoc/>
    public override bool NeedsWriter => bound.Kind != StatementKind.Read && bound.Request != PlanRequest.Explain;

    /// <inheritdoc/>
    public override bool CommitsInBatches => bound.CommitsInBatches && bound.Request != PlanRequest.Explain;

    /// <summary>A plan that fits the store: the last one, or a new one.</summary>
    public PlannedStatement PlanFor(IGraphReader reader)
    {
        var planned = _planned;
        if (planned is null || !planned.Fits(reader))
        {
            planned = StatementPlanner.Plan(bound, reader, procedures, without);
            _planned = planned;
        }

        return planned;
    }
}
