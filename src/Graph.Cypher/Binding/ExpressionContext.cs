namespace Graph.Cypher.Binding;

/// <summary>What holds for the expressions being bound.</summary>
/// <param name="Aggregates">Takes aggregates; null where none may stand.</param>
/// <param name="Substitutes">Canonical texts of expressions that are computed already, and what holds them.</param>
/// <param name="GroupedScope">Beside aggregates: the scope whose variables may only be used as grouping keys; else null.</param>
/// <param name="HiddenScope">Behind DISTINCT or an aggregation: the scope that is gone; else null.</param>
internal sealed record ExpressionContext(
    AggregateCollector? Aggregates, IReadOnlyDictionary<string, Variable>? Substitutes, Scope? GroupedScope, Scope? HiddenScope)
{
    /// <summary>Nothing special.</summary>
    public static readonly ExpressionContext Plain = new(null, null, null, null);
}
