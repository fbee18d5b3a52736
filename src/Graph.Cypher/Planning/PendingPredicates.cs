using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Operators;

namespace Graph.Cypher.Planning;

/// <summary>The conditions of a pattern that are still to be tested.</summary>
internal sealed class PendingPredicates
{
    private const double Selectivity = 0.3;

    private readonly PlanningContext _planning;
    private readonly List<(BoundExpression Predicate, HashSet<Variable> Needs)> _pending;

    public PendingPredicates(PlanningContext planning, IReadOnlyList<BoundExpression> predicates, HashSet<Variable> declared)
    {
        _planning = planning;
        _pending = [.. predicates.Select(predicate => (predicate, FreeVariables.Of(predicate).Where(declared.Contains).ToHashSet()))];
    }

    /// <summary>Those that could be tested if one more variable were bound.</summary>
    public IEnumerable<BoundExpression> TestableWith(Variable variable, HashSet<Variable> planned) =>
        _pending.Where(pending => pending.Needs.All(need => need == variable || planned.Contains(need))).Select(pending => pending.Predicate);

    /// <summary>All of them, each with the variables of the pattern that it needs.</summary>
    public IReadOnlyList<(BoundExpression Predicate, HashSet<Variable> Needs)> All() => _pending;

    /// <summary>Marks one as tested.</summary>
    public void Remove(BoundExpression predicate) => _pending.RemoveAll(pending => ReferenceEquals(pending.Predicate, predicate));

    /// <summary>Tests all that can be tested now.</summary>
    public Plan Apply(Plan plan, HashSet<Variable> planned)
    {
        var ready = _pending.Where(pending => pending.Needs.IsSubsetOf(planned)).Select(pending => pending.Predicate).ToArray();
        if (ready.Length == 0)
        {
            return plan;
        }

        _pending.RemoveAll(pending => ready.Contains(pending.Predicate, ReferenceEqualityComparer.Instance));
        var conditions = _planning.Compiler.CompileAll(ready);
        var rows = plan.EstimatedRows * Math.Pow(Selectivity, ready.Length);
        return new Plan("Filter", "", rows, (context, inputs) => new FilterOperator(context, inputs[0], conditions), plan);
    }
}
