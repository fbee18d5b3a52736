using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Planning.Ordering;

namespace Graph.Cypher.Planning;

/// <summary>Chooses how to find a node: by id, by index, by label, or all.</summary>
internal sealed class LeafPlanner(PlanningContext planning, NodeLabels labels, PendingPredicates predicates)
{
    // A plan outlives the moment: where a label is still empty a seek must win, as the plan is kept while the label fills.
    private const double LeastScan = 2;

    private readonly double _leastScan = SmallGraph.Is(planning.Reader) ? SmallGraph.LeastNodes : LeastScan;

    /// <summary>The way that finds the fewest nodes.</summary>
    public LeafCandidate Best(Variable node, HashSet<Variable> planned) =>
        new SeekFinder(planning, labels, predicates, planned).Find(node)
            .Concat(new RangeSeekFinder(planning, labels, predicates, planned).Find(node))
            .Concat(new IndexScanFinder(planning, labels, predicates, planned).Find(node, _leastScan))
            .Append(Scan(node)).MinBy(candidate => candidate.Rows)!; // the scan is always there

    private LeafCandidate Scan(Variable node)
    {
        var (reader, slot) = (planning.Reader, node.Id);
        if (labels.Of(node).Count == 0)
        {
            return new LeafCandidate(node, Math.Max(_leastScan, reader.NodeCount), input => new Plan(
                "AllNodesScan", node.Name, input.EstimatedRows * reader.NodeCount,
                (context, inputs) => new NodeScanOperator(context, inputs[0], slot, null), input), IsScan: true);
        }

        var label = labels.Of(node).MinBy(name => reader.CountNodes(reader.LabelToken(name)))!; // there is at least one label
        var number = planning.Symbols.Label(label);
        var count = reader.CountNodes(reader.LabelToken(label));
        return new LeafCandidate(node, Math.Max(_leastScan, count), input => LabelFilter.Apply(planning, labels, node, label, new Plan(
            "NodeByLabelScan", $"{node.Name}:{label}", input.EstimatedRows * count,
            (context, inputs) => new NodeScanOperator(context, inputs[0], slot, number), input)), IsScan: true);
    }
}
