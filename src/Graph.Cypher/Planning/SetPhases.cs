using Graph.Cypher.Binding;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>
/// The items of SET, in phases that each run for all rows: what an item reads of nodes and relationships is not changed by
/// another on a later or earlier row.
/// </summary>
internal static class SetPhases
{
    /// <summary>The phases, in the order of the items.</summary>
    public static List<List<BoundSetItem>> Of(IReadOnlyList<BoundSetItem> items)
    {
        var phases = new List<List<BoundSetItem>>();
        foreach (var item in items)
        {
            if (phases.Count == 0 || phases[^1].Exists(before => EffectOf(before).Disturbs(EffectOf(item))))
            {
                phases.Add([]);
            }

            phases[^1].Add(item);
        }

        return phases;
    }

    /// <summary>What the items of a clause read and write; null for a clause that is neither SET nor REMOVE.</summary>
    public static List<WriteEffect>? EffectsOf(BoundClause clause) => clause switch
    {
        BoundClause.Set set => [.. set.Items.Select(EffectOf)],
        BoundClause.Remove remove => [.. remove.Items.Select(EffectOf)],
        _ => null,
    };

    /// <summary>What an item of SET reads and writes.</summary>
    public static WriteEffect EffectOf(BoundSetItem item) => new(Reads(item), Writes(item));

    private static WriteEffect EffectOf(BoundRemoveItem item)
    {
        var reads = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expression in ExpressionsOf(item))
        {
            AddReads(expression, reads);
        }

        return new WriteEffect(reads, item switch
        {
            BoundRemoveItem.Property property => [property.Key],
            BoundRemoveItem.Labels => [WriteEffect.Labels],
            _ => [WriteEffect.Anything],
        });
    }

    private static IEnumerable<BoundExpression> ExpressionsOf(BoundRemoveItem item) => item switch
    {
        BoundRemoveItem.Property property => [property.Subject],
        BoundRemoveItem.DynamicProperty property => [property.Subject, property.Key],
        BoundRemoveItem.Labels labels => Computed(labels.Names),
        _ => [],
    };

    private static IEnumerable<BoundExpression> Computed(IEnumerable<BoundLabelExpression> names) =>
        names.OfType<BoundLabelExpression.Dynamic>().Select(name => name.Expression);

    private static HashSet<string> Writes(BoundSetItem item) => item switch
    {
        BoundSetItem.Labels => [WriteEffect.Labels],
        BoundSetItem.Properties properties => [.. properties.Values.Select(value => value.Key is BoundExpression.Constant { Value.Kind: ValueKind.String } key ? key.Value.AsString() : WriteEffect.Anything)],
        BoundSetItem.Merge { Value: BoundExpression.MapLiteral map } => [.. map.Entries.Select(entry => entry.Key)],
        _ => [WriteEffect.Anything],
    };

    private static HashSet<string> Reads(BoundSetItem item)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<BoundExpression> values = item switch
        {
            BoundSetItem.Properties properties => properties.Values.SelectMany(value => new[] { value.Key, value.Value }),
            BoundSetItem.Replace replace => [replace.Value],
            BoundSetItem.Merge merge => [merge.Value],
            BoundSetItem.Labels labels => Computed(labels.Names),
            _ => [],
        };
        foreach (var value in values)
        {
            AddReads(value, names);
            if (IsElement(value))
            {
                names.Add(WriteEffect.Anything);
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
                names.Add(WriteEffect.Anything);
                break;
            case BoundExpression.LabelTest:
            case BoundExpression.Call { Function.Name: "labels" }:
                names.Add(WriteEffect.Labels);
                break;
            case BoundExpression.Subquery or BoundExpression.PatternComprehension or BoundExpression.ShortestPath:
                names.UnionWith([WriteEffect.Anything, WriteEffect.Labels]);
                break;
        }

        foreach (var child in BoundWalker.Children(expression))
        {
            AddReads(child, names);
        }
    }

    private static bool IsElement(BoundExpression expression) => expression.Type.IsNode || expression.Type.IsRelationship;
}
