using Graph.Cypher.Binding;
using Graph.Cypher.Execution;

namespace Graph.Cypher.Planning.Shortcuts;

/// <summary>A way to know how many matches a pattern has without finding them.</summary>
internal interface ICountRule
{
    /// <summary>The operator's name in plans.</summary>
    string Name { get; }

    /// <summary>What counts the matches, or null where the rule does not apply.</summary>
    /// <param name="planning">What the statement shares.</param>
    /// <param name="pattern">A pattern that begins a query.</param>
    Evaluator? Count(PlanningContext planning, BoundPattern pattern);

    /// <summary>Whether no two matches bind the same value to a variable.</summary>
    bool IsDistinct(BoundPattern pattern, Variable variable);
}
