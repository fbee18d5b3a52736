using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning;

/// <summary>
/// Finds comparisons and prefixes that an index over one property narrows. The conditions stay and are tested on what is
/// found, so a seek may find too much, never too little.
/// </summary>
internal sealed class RangeSeekFinder(PlanningContext planning, NodeLabels labels, PendingPredicates predicates, HashSet<Variable> planned)
{
    private const double ShareOfABound = 0.3;
    private const double ShareOfAPrefix = 0.05;

    /// <summary>All ways to seek a node by a range or a prefix.</summary>
    public IEnumerable<LeafCandidate> Find(Variable node)
    {
        var conditions = predicates.TestableWith(node, planned).Select(predicate => RangeCondition.Of(node, predicate)).OfType<RangeCondition>().ToArray();
        foreach (var rule in planning.Reader.Schema.Where(rule => IsUsable(node, rule)))
        {
            var usable = conditions.Where(condition => condition.Key == rule.Properties[0]).ToArray();
            if (Array.Find(usable, condition => condition.IsPrefix) is { } prefix)
            {
                yield return Candidate(node, rule, ShareOfAPrefix, () => Seeks.Prefix(rule, planning.Compiler.Compile(prefix.Value)));
            }

            var lower = Array.Find(usable, condition => condition.IsLower);
            var upper = Array.Find(usable, condition => condition.IsUpper);
            if (lower is not null || upper is not null)
            {
                var share = lower is not null && upper is not null ? ShareOfABound * ShareOfABound : ShareOfABound;
                yield return Candidate(node, rule, share, () => Seeks.Range(rule, Compile(lower), Compile(upper)));
            }
        }
    }

    private bool IsUsable(Variable node, SchemaRule rule) =>
        rule is { OnRelationships: false, Kind: SchemaKind.RangeIndex or SchemaKind.UniqueConstraint, Properties.Count: 1 }
        && labels.Of(node).Contains(rule.Tokens[0]);

    private static NodeSeek InOrder(NodeSeek seek, SoughtOrder? order) => order is null ? seek : (context, into) =>
    {
        seek(context, into);
        if (order.Descending)
        {
            into.Reverse();
        }
    };

    private Evaluator? Compile(RangeCondition? condition) => condition is null ? null : planning.Compiler.Compile(condition.Value);

    private LeafCandidate Candidate(Variable node, SchemaRule rule, double share, Func<NodeSeek> make)
    {
        var (reader, slot, label) = (planning.Reader, node.Id, rule.Tokens[0]);
        var rows = Math.Max(1, reader.CountNodes(reader.LabelToken(label)) * share);
        return new LeafCandidate(node, rows, input =>
        {
            // Behind other rows each of them would begin the order anew.
            var order = input.Name == "Argument" ? new SoughtOrder(node, rule.Properties[0]) : null;
            var seek = InOrder(make(), order);
            return LabelFilter.Apply(planning, labels, node, label, new Plan(
                "NodeIndexSeekByRange", $"{node.Name}:{label}({rule.Properties[0]})", input.EstimatedRows * rows,
                (context, inputs) => new NodeSeekOperator(context, inputs[0], slot, seek), input)
            { Order = order });
        });
    }
}
