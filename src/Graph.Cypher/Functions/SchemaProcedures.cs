using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Procedures that say of what a graph is made, by looking at all of it.</summary>
internal static class SchemaProcedures
{
    private const int AnyLabel = -2;
    private const int BatchSize = 1024;

    /// <summary>One row a combination of labels and property: which types its values have, and whether every node has it.</summary>
    public static IEnumerable<Value[]> NodeTypes(QueryContext context, Value[] arguments)
    {
        var shapes = new SortedDictionary<string, PropertyShape>(StringComparer.Ordinal);
        var pairs = new List<KeyValuePair<int, Value>>();
        foreach (var node in Nodes(context))
        {
            string[] labels = [.. LabelsOf(context, node).Order(StringComparer.Ordinal)];
            pairs.Clear();
            context.Reader.NodeProperties(node, pairs);
            Shape(shapes, string.Concat(labels.Select(label => $":`{label}`")), labels).Add(pairs, context.Reader.KeyName);
        }

        return shapes.SelectMany(shape => shape.Value.Rows().Select(row => new[] { Value.Of(shape.Key), Value.Of(shape.Value.Names.AsEnumerable()), row.Key, row.Types, row.Mandatory }));
    }

    /// <summary>The same for relationships, by type.</summary>
    public static IEnumerable<Value[]> RelationshipTypes(QueryContext context, Value[] arguments)
    {
        var shapes = new SortedDictionary<string, PropertyShape>(StringComparer.Ordinal);
        var pairs = new List<KeyValuePair<int, Value>>();
        foreach (var relationship in Relationships(context))
        {
            var type = context.Reader.TypeName(context.Reader.EndsOf(relationship).Type);
            pairs.Clear();
            context.Reader.RelationshipProperties(relationship, pairs);
            Shape(shapes, $":`{type}`", [type]).Add(pairs, context.Reader.KeyName);
        }

        return shapes.SelectMany(shape => shape.Value.Rows().Select(row => new[] { Value.Of(shape.Key), row.Key, row.Types, row.Mandatory }));
    }

    /// <summary>One row: a node for each label, and a relationship for each type between two labels.</summary>
    public static IEnumerable<Value[]> Visualization(QueryContext context, Value[] arguments)
    {
        var labels = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var node in Nodes(context))
        {
            labels.UnionWith(LabelsOf(context, node));
        }

        var between = new SortedSet<(string Type, string From, string To)>();
        foreach (var relationship in Relationships(context))
        {
            var ends = context.Reader.EndsOf(relationship);
            var type = context.Reader.TypeName(ends.Type);
            between.UnionWith(LabelsOf(context, ends.Start).SelectMany(from => LabelsOf(context, ends.End).Select(to => (type, from, to))));
        }

        var nodes = labels.Select(label => Value.Of(new Node("label:" + label, [label], LabelProperties(context, label))));
        var relationships = between.Select(edge => Value.Of(new Relationship(
            $"type:{edge.Type}:{edge.From}:{edge.To}", edge.Type, "label:" + edge.From, "label:" + edge.To,
            new Dictionary<string, Value> { ["name"] = Value.Of(edge.Type) })));
        return [[Value.Of((IReadOnlyList<Value>)[.. nodes]), Value.Of((IReadOnlyList<Value>)[.. relationships])]];
    }

    private static Dictionary<string, Value> LabelProperties(QueryContext context, string label)
    {
        var rules = context.Reader.Schema.Where(rule => !rule.OnRelationships && rule.Tokens.Contains(label)).ToArray();
        return new Dictionary<string, Value>
        {
            ["name"] = Value.Of(label),
            ["indexes"] = Value.Of(rules.Where(rule => rule.Kind != SchemaKind.UniqueConstraint).Select(rule => string.Join(',', rule.Properties))),
            ["constraints"] = Value.Of(rules.Where(rule => rule.Kind == SchemaKind.UniqueConstraint).Select(SchemaStatements.Create)),
        };
    }

    private static PropertyShape Shape(SortedDictionary<string, PropertyShape> shapes, string name, string[] names)
    {
        if (!shapes.TryGetValue(name, out var shape))
        {
            shapes.Add(name, shape = new PropertyShape(names));
        }

        return shape;
    }

    private static List<string> LabelsOf(QueryContext context, long node)
    {
        var names = new List<string>();
        foreach (var token in context.Reader.LabelsOf(node))
        {
            names.Add(context.Reader.LabelName(token));
        }

        return names;
    }

    private static IEnumerable<long> Nodes(QueryContext context) => Scan(context, (after, batch) => context.Reader.ScanNodes(AnyLabel, after, batch));

    private static IEnumerable<long> Relationships(QueryContext context) =>
        Enumerable.Range(0, context.Reader.TypeTokenCount).SelectMany(type => Scan(context, (after, batch) => context.Reader.ScanRelationships(type, after, batch)));

    private static IEnumerable<long> Scan(QueryContext context, Func<long, long[], int> scan)
    {
        var batch = new long[BatchSize];
        for (var count = scan(-1, batch); count > 0; count = scan(batch[count - 1], batch))
        {
            for (var index = 0; index < count; index++)
            {
                context.Budget.Step();
                yield return batch[index];
            }
        }
    }
}
