using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Embedded.Tests;

/// <summary>The plainest store there is: dictionaries by name, searched from end to end. What the real one is compared with.</summary>
internal sealed class NaiveGraph
{
    public SortedDictionary<long, (SortedSet<string> Labels, List<KeyValuePair<string, Value>> Properties)> Nodes { get; } = [];

    public SortedDictionary<long, (long Start, long End, string Type, List<KeyValuePair<string, Value>> Properties)> Relationships { get; } = [];

    public SortedDictionary<string, SchemaRule> Rules { get; } = new(StringComparer.Ordinal);

    public NaiveGraph Copy()
    {
        var copy = new NaiveGraph();
        foreach (var (id, (labels, properties)) in Nodes)
        {
            copy.Nodes[id] = (new SortedSet<string>(labels, StringComparer.Ordinal), [.. properties]);
        }

        foreach (var (id, (start, end, type, properties)) in Relationships)
        {
            copy.Relationships[id] = (start, end, type, [.. properties]);
        }

        foreach (var (name, rule) in Rules)
        {
            copy.Rules[name] = rule;
        }

        return copy;
    }

    public static void Set(List<KeyValuePair<string, Value>> properties, string key, Value value)
    {
        var index = properties.FindIndex(pair => pair.Key == key);
        if (value.IsNull)
        {
            properties.RemoveAll(pair => pair.Key == key);
        }
        else if (index < 0)
        {
            properties.Add(new(key, value));
        }
        else
        {
            properties[index] = new(key, value);
        }
    }

    public Value ValueOf(long node, string key) => Nodes[node].Properties.FirstOrDefault(pair => pair.Key == key).Value;

    public IEnumerable<long> NodesWith(string label, string key, Value value) =>
        Nodes.Where(node => node.Value.Labels.Contains(label)).Select(node => node.Key).Where(id => SameNumberOrText(ValueOf(id, key), value));

    /// <summary>Cypher's equality for the numbers and texts that the tests use.</summary>
    public static bool SameNumberOrText(Value left, Value right) =>
        left.IsNumber && right.IsNumber ? Number(left) == Number(right) : !left.IsNull && left == right;

    private static decimal Number(Value value) => value.Kind == ValueKind.Integer ? value.AsInteger() : (decimal)value.AsFloat();
}
