using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>Finds conditions on a node that an index or the node's id answers: equality and IN.</summary>
internal sealed class SeekFinder(PlanningContext planning, NodeLabels labels, PendingPredicates predicates, HashSet<Variable> planned)
{
    private const double ItemsOfAList = 10;

    /// <summary>All ways to seek a node.</summary>
    public IEnumerable<LeafCandidate> Find(Variable node)
    {
        var conditions = predicates.TestableWith(node, planned).Select(predicate => Condition(node, predicate)).OfType<SeekCondition>().ToArray();
        foreach (var condition in conditions.Where(condition => condition.Key is null))
        {
            yield return ById(node, condition);
        }

        foreach (var rule in planning.Reader.Schema)
        {
            if (IsUsable(node, rule) && Match(rule, conditions) is { } matched)
            {
                yield return ByIndex(node, rule, matched);
            }
        }
    }

    private bool IsUsable(Variable node, SchemaRule rule) =>
        !rule.OnRelationships && rule.Kind is SchemaKind.RangeIndex or SchemaKind.UniqueConstraint && labels.Of(node).Contains(rule.Tokens[0]);

    // Every property of the index needs a condition; a list may stand for one of them only when it is the only one.
    private static SeekCondition[]? Match(SchemaRule rule, SeekCondition[] conditions)
    {
        var matched = rule.Properties.Select(property => conditions.FirstOrDefault(condition => condition.Key == property)).OfType<SeekCondition>().ToArray();
        return matched.Length == rule.Properties.Count && (matched.Length == 1 || Array.TrueForAll(matched, condition => !condition.IsList))
            ? matched
            : null;
    }

    private LeafCandidate ByIndex(Variable node, SchemaRule rule, SeekCondition[] conditions)
    {
        var reader = planning.Reader;
        var each = rule.Kind == SchemaKind.UniqueConstraint
            ? 1
            : Math.Max(1, (double)reader.CountNodes(reader.LabelToken(rule.Tokens[0])) / Math.Max(1, reader.EstimateDistinct(rule)));
        var rows = each * Items(conditions[0]);
        var name = rule.Kind == SchemaKind.UniqueConstraint ? "NodeUniqueIndexSeek" : "NodeIndexSeek";
        return Candidate(node, rows, name, $"{node.Name}:{rule.Tokens[0]}({string.Join(", ", rule.Properties)})", () => Seek(rule, conditions), conditions, rule.Tokens[0]);
    }

    private static double Items(SeekCondition condition) =>
        !condition.IsList ? 1 : condition.Value is BoundExpression.ListLiteral list ? list.Items.Count : ItemsOfAList;

    private NodeSeek Seek(SchemaRule rule, SeekCondition[] conditions)
    {
        var values = planning.Compiler.CompileAll(conditions.Select(condition => condition.Value));
        return conditions[0].IsList ? Seeks.InIndex(rule, values[0]) : Seeks.Index(rule, values);
    }

    private LeafCandidate ById(Variable node, SeekCondition condition)
    {
        var name = condition.ByNode ? "NodeByValueSeek" : condition.ByElementId ? "NodeByElementIdSeek" : "NodeByIdSeek";
        var rows = Items(condition);
        return Candidate(node, rows, name, node.Name, () => Seek(condition), [condition], null);
    }

    private NodeSeek Seek(SeekCondition condition)
    {
        var value = planning.Compiler.Compile(condition.Value);
        return condition.ByNode ? Seeks.Nodes(value, condition.IsList) : Seeks.Ids(value, condition.ByElementId, condition.IsList);
    }

    private LeafCandidate Candidate(
        Variable node, double rows, string name, string details, Func<NodeSeek> make, SeekCondition[] conditions, string? label)
    {
        var slot = node.Id;
        return new LeafCandidate(node, rows - 0.5, input =>
        {
            foreach (var condition in conditions)
            {
                predicates.Remove(condition.Predicate);
            }

            var seek = make();
            var plan = new Plan(name, details, input.EstimatedRows * rows, (context, inputs) => new NodeSeekOperator(context, inputs[0], slot, seek), input);
            return LabelFilter.Apply(planning, labels, node, label, plan);
        });
    }

    /// <summary>The equality or IN that a predicate asks of a node or relationship, or null.</summary>
    public static SeekCondition? Condition(Variable node, BoundExpression predicate) => predicate switch
    {
        BoundExpression.Binary { Operator: BinaryOperator.Equal } equal =>
            Condition(node, predicate, equal.Left, equal.Right, false) ?? Condition(node, predicate, equal.Right, equal.Left, false),
        BoundExpression.Binary { Operator: BinaryOperator.In } within => Condition(node, predicate, within.Left, within.Right, true),
        _ => null,
    };

    private static SeekCondition? Condition(Variable node, BoundExpression predicate, BoundExpression subject, BoundExpression value, bool isList)
    {
        if (FreeVariables.Of(value).Contains(node))
        {
            return null;
        }

        return subject switch
        {
            BoundExpression.Reference itself when itself.Variable == node => new SeekCondition(predicate, null, value, isList, false, ByNode: true),
            BoundExpression.Property { Subject: BoundExpression.Reference reference } property when reference.Variable == node =>
                new SeekCondition(predicate, property.Key, value, isList, false),
            BoundExpression.Call { Function.Name: "id" or "elementId", Arguments: [BoundExpression.Reference argument] } call when argument.Variable == node =>
                new SeekCondition(predicate, null, value, isList, call.Function.Name == "elementId"),
            _ => null,
        };
    }
}
