using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>
/// Finds conditions that only nodes within an index over one property meet: that the property is there, or that it holds a
/// text. The whole index is then looked through, in its order; the conditions stay and are tested on what is found.
/// </summary>
internal sealed class IndexScanFinder(PlanningContext planning, NodeLabels labels, PendingPredicates predicates, HashSet<Variable> planned)
{
    private const double ShareOfTheLabel = 0.9;
    private const double ShareOfTexts = 0.1;

    /// <summary>All ways to find a node by going through an index.</summary>
    public IEnumerable<LeafCandidate> Find(Variable node, double leastScan)
    {
        var tested = predicates.TestableWith(node, planned).ToArray();
        foreach (var rule in planning.Reader.Schema.Where(rule => IsUsable(node, rule)))
        {
            if (tested.Where(predicate => Subject(predicate) is { } subject && IsIndexed(subject, node, rule)).Select(ShareOf).DefaultIfEmpty(1).Min() is < 1 and var share)
            {
                yield return Candidate(node, rule, Math.Max(leastScan, Count(rule)) * share);
            }
        }
    }

    private static BoundExpression? Subject(BoundExpression predicate) => predicate switch
    {
        BoundExpression.IsNull { Negated: true } test => test.Operand,
        BoundExpression.Binary { Operator: BinaryOperator.Contains or BinaryOperator.EndsWith } test => test.Left,
        _ => null,
    };

    private static double ShareOf(BoundExpression predicate) => predicate is BoundExpression.IsNull ? ShareOfTheLabel : ShareOfTexts;

    private static bool IsIndexed(BoundExpression subject, Variable node, SchemaRule rule) =>
        subject is BoundExpression.Property { Subject: BoundExpression.Reference reference } property
        && reference.Variable == node && property.Key == rule.Properties[0];

    private bool IsUsable(Variable node, SchemaRule rule) =>
        rule is { OnRelationships: false, Kind: SchemaKind.RangeIndex or SchemaKind.UniqueConstraint, Properties.Count: 1 }
        && labels.Of(node).Contains(rule.Tokens[0])
        && !planning.Reader.Schema.Any(other => other.Kind == SchemaKind.TextIndex && other.Tokens[0] == rule.Tokens[0] && other.Properties[0] == rule.Properties[0]);

    private long Count(SchemaRule rule) => planning.Reader.CountNodes(planning.Reader.LabelToken(rule.Tokens[0]));

    private LeafCandidate Candidate(Variable node, SchemaRule rule, double rows) => new(node, rows, input =>
    {
        var (slot, seek) = (node.Id, Seeks.Range(rule, null, null));
        return LabelFilter.Apply(planning, labels, node, rule.Tokens[0], new Plan(
            "NodeIndexScan", $"{node.Name}:{rule.Tokens[0]}({rule.Properties[0]})", input.EstimatedRows * rows,
            (context, inputs) => new NodeSeekOperator(context, inputs[0], slot, seek), input));
    });
}
