using Graph.Cypher.Binding;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>
/// The items of SET, in phases that each run for all rows: what an item reads of nodes and relationships is not changed by
/// another on a later or earlier row.
/// </summary>
internal static class SetPhases
{
    private const string Labels = ":";
    private const string Anything = "*";

    /// <summary>The phases, in the order of the items.</summary>
    public static List<List<BoundSetItem>> Of(IReadOnlyList<BoundSetItem> items)
    {
        var phases = new List<List<BoundSetItem>>();
        foreach (var item in items)
        {
            if (phases.Count == 0 || phases[^1].Exists(before => Disturb(before, item)))
            {
                phases.Add([]);
            }

            phases[^1].Add(item);
        }

        return phases;
    }

    private static bool Disturb(BoundSetItem one, BoundSetItem other) =>
        Overlap(Reads(one), Writes(other)) || Overlap(Reads(other), Writes(one));

    private static bool Overlap(HashSet<string> read, HashSet<string> written) =>
        read.Overlaps(written)
        || (read.Contains(Anything) && written.Any(name => name != Labels))
        || (written.Contains(Anything) && read.Any(name => name != Labels));

    private static HashSet<string> Writes(BoundSetItem item) => item switch
    {
        BoundSetItem.Labels => [Labels],
        BoundSetItem.Properties properties => [.. properties.Values.Select(value => value.Key is BoundExpression.Constant { Value.Kind: ValueKind.String } key ? key.Value.AsString() : Anything)],
        BoundSetItem.Merge { Value: BoundExpression.MapLiteral map } => [.. map.Entries.Select(entry => entry.Key)],
        _ => [Anything],
    };

    private static HashSet<string> Reads(BoundSetItem item)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<BoundExpression> values = item switch
        {
            BoundSetItem.Properties properties => properties.Values.SelectMany(value => new[] { value.Key, value.Value }),
            BoundSetItem.Replace replace => [replace.Value],
            BoundSetItem.Merge merge => [merge.Value],
            _ => [],
        };
        foreach (var value in values)
        {
            AddReads(value, names);
            if (IsElement(value))
            {
                names.Add(Anything);
            }
        }

        return names;
    }

    private static void AddReads(BoundExpression expression, HashSet<string> names)
    {
        switch (expression)
        {
            case BoundExpression.Property property when IsElement(property.Subject):
                names.Add(property.Key);
                break;
            case BoundExpression.Index index when IsElement(index.Subject):
            case BoundExpression.MapProjection { AllProperties: true }:
            case BoundExpression.Call { Function.Name: "properties" }:
                names.Add(Anything);
                break;
            case BoundExpression.LabelTest:
            case BoundExpression.Call { Function.Name: "labels" }:
                names.Add(Labels);
                break;
            case BoundExpression.Subquery or BoundExpression.PatternComprehension or BoundExpression.ShortestPath:
                names.UnionWith([Anything, Labels]);
                break;
        }

        foreach (var child in BoundWalker.Children(expression))
        {
            AddReads(child, names);
        }
    }

    private static bool IsElement(BoundExpression expression) => expression.Type.IsNode || expression.Type.IsRelationship;
}
