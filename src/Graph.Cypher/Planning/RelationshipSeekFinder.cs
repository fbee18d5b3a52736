using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning;

/// <summary>
/// Finds conditions on a relationship that an index over a property of its type narrows. They stay and are tested on
/// what is found.
/// </summary>
internal sealed class RelationshipSeekFinder(PlanningContext planning, PendingPredicates predicates, HashSet<Variable> planned)
{
    private const double ShareOfARange = 0.3;
    private const double ItemsOfAList = 10;

    /// <summary>The seek that finds the fewest; null where there is none.</summary>
    public (double Rows, Func<NodeSeek> Make)? Best(BoundRelationship relationship)
    {
        if (relationship is not { IsBound: false, Length: null, Types: [var type] })
        {
            return null;
        }

        var testable = predicates.TestableWith(relationship.Variable, planned).ToArray();
        return planning.Reader.Schema
            .Where(rule => rule is { OnRelationships: true, Kind: SchemaKind.RangeIndex or SchemaKind.UniqueConstraint, Properties.Count: 1 } && rule.Tokens[0] == type)
            .Select(rule => Seek(rule, relationship.Variable, testable))
            .Where(seek => seek is not null)
            .MinBy(seek => seek?.Rows);
    }

    private (double Rows, Func<NodeSeek> Make)? Seek(SchemaRule rule, Variable relationship, BoundExpression[] testable)
    {
        var all = (double)planning.Reader.CountRelationships(planning.Reader.TypeToken(rule.Tokens[0]));
        var equal = testable.Select(predicate => SeekFinder.Condition(relationship, predicate)).FirstOrDefault(condition => condition?.Key == rule.Properties[0]);
        if (equal is not null)
        {
            var rows = Math.Max(1, all / Math.Max(1, planning.Reader.EstimateDistinct(rule))) * (equal.IsList ? ItemsOfAList : 1);
            return (rows, () => equal.IsList
                ? Seeks.InIndex(rule, planning.Compiler.Compile(equal.Value))
                : Seeks.Index(rule, [planning.Compiler.Compile(equal.Value)]));
        }

        var ranges = testable.Select(predicate => RangeCondition.Of(relationship, predicate)).OfType<RangeCondition>().Where(range => range.Key == rule.Properties[0]).ToArray();
        var (lower, upper) = (Array.Find(ranges, range => range.IsLower), Array.Find(ranges, range => range.IsUpper));
        return lower is null && upper is null
            ? null
            : (Math.Max(1, all * ShareOfARange), () => Seeks.Range(
                rule, lower is null ? null : planning.Compiler.Compile(lower.Value), upper is null ? null : planning.Compiler.Compile(upper.Value)));
    }
}
