using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Embedded.Tests;

/// <summary>Random changes, made to a store and to a naive graph alike.</summary>
internal sealed class RandomWorkload(Random random)
{
    private static readonly string[] Labels = ["Person", "State", "Gift", "Event"];
    private static readonly string[] Types = ["GAVE", "MADE", "ABOUT"];
    private static readonly string[] Keys = ["name", "age", "code", "aliases"];

    /// <summary>Makes one change, which both must accept or refuse.</summary>
    public void Step(IGraphWriter writer, NaiveGraph naive)
    {
        switch (random.Next(20))
        {
            case < 5: CreateNode(writer, naive); break;
            case < 10: CreateRelationship(writer, naive); break;
            case < 13: SetNodeProperty(writer, naive); break;
            case < 14: SetRelationshipProperty(writer, naive); break;
            case < 16: ChangeLabel(writer, naive); break;
            case < 17: DeleteRelationship(writer, naive); break;
            case < 18: DeleteNode(writer, naive); break;
            default: ChangeRules(writer, naive); break;
        }
    }

    private void CreateNode(IGraphWriter writer, NaiveGraph naive)
    {
        var labels = Labels.Where(_ => random.Next(3) == 0).ToArray();
        var properties = Keys.Where(_ => random.Next(2) == 0).Select(key => KeyValuePair.Create(key, NewValue(key))).ToArray();
        var refused = labels.Any(label => properties.Any(pair => IsTaken(naive, -1, label, pair.Key, pair.Value)));
        var made = -1L;
        Try(refused, () => made = writer.CreateNode(
            labels.Select(writer.EnsureLabel).ToArray(), properties.Select(pair => KeyValuePair.Create(writer.EnsureKey(pair.Key), pair.Value)).ToArray()));
        if (!refused)
        {
            naive.Nodes.Add(made, (new SortedSet<string>(labels, StringComparer.Ordinal), [.. properties]));
        }
    }

    private void CreateRelationship(IGraphWriter writer, NaiveGraph naive)
    {
        if (naive.Nodes.Count == 0)
        {
            return;
        }

        var (start, end, type) = (AnyNode(naive), AnyNode(naive), Any(Types));
        var made = writer.CreateRelationship(start, end, writer.EnsureType(type), [KeyValuePair.Create(writer.EnsureKey("age"), Value.Of(random.Next(9)))]);
        naive.Relationships.Add(made, (start, end, type, [KeyValuePair.Create("age", writer.RelationshipProperty(made, writer.KeyToken("age")))]));
    }

    private void SetNodeProperty(IGraphWriter writer, NaiveGraph naive)
    {
        if (naive.Nodes.Count == 0)
        {
            return;
        }

        var (node, key) = (AnyNode(naive), Any(Keys));
        var value = random.Next(4) == 0 ? Value.Null : NewValue(key);
        var refused = naive.Nodes[node].Labels.Any(label => IsTaken(naive, node, label, key, value));
        var isThere = !value.IsNull || !naive.ValueOf(node, key).IsNull;
        Try(refused, () => Assert.That(writer.SetNodeProperty(node, writer.EnsureKey(key), value), Is.EqualTo(isThere)));
        if (!refused)
        {
            NaiveGraph.Set(naive.Nodes[node].Properties, key, value);
        }
    }

    private void SetRelationshipProperty(IGraphWriter writer, NaiveGraph naive)
    {
        if (naive.Relationships.Count > 0)
        {
            var (id, key) = (AnyRelationship(naive), Any(Keys));
            var value = NewValue(key);
            writer.SetRelationshipProperty(id, writer.EnsureKey(key), value);
            NaiveGraph.Set(naive.Relationships[id].Properties, key, value);
        }
    }

    private void ChangeLabel(IGraphWriter writer, NaiveGraph naive)
    {
        if (naive.Nodes.Count == 0)
        {
            return;
        }

        var (node, label) = (AnyNode(naive), Any(Labels));
        if (random.Next(2) == 0)
        {
            Assert.That(writer.RemoveLabel(node, writer.EnsureLabel(label)), Is.EqualTo(naive.Nodes[node].Labels.Remove(label)));
            return;
        }

        var isNew = !naive.Nodes[node].Labels.Contains(label);
        var refused = isNew && naive.Nodes[node].Properties.Any(pair => IsTaken(naive, node, label, pair.Key, pair.Value));
        Try(refused, () => Assert.That(writer.AddLabel(node, writer.EnsureLabel(label)), Is.EqualTo(isNew)));
        if (!refused)
        {
            naive.Nodes[node].Labels.Add(label);
        }
    }

    private void DeleteRelationship(IGraphWriter writer, NaiveGraph naive)
    {
        if (naive.Relationships.Count > 0)
        {
            var id = AnyRelationship(naive);
            writer.DeleteRelationship(id);
            naive.Relationships.Remove(id);
        }
    }

    private void DeleteNode(IGraphWriter writer, NaiveGraph naive)
    {
        if (naive.Nodes.Count == 0)
        {
            return;
        }

        var node = AnyNode(naive);
        writer.DeleteNode(node);
        naive.Nodes.Remove(node);
        foreach (var (id, _) in naive.Relationships.Where(each => each.Value.Start == node || each.Value.End == node).ToList())
        {
            writer.DeleteRelationship(id);
            naive.Relationships.Remove(id);
        }
    }

    private void ChangeRules(IGraphWriter writer, NaiveGraph naive)
    {
        var (label, key) = (Any(Labels), Any(Keys));
        var name = $"{label}_{key}";
        if (naive.Rules.ContainsKey(name))
        {
            writer.DropRule(name);
            naive.Rules.Remove(name);
            return;
        }

        var rule = new SchemaRule(name, key == "code" ? SchemaKind.UniqueConstraint : SchemaKind.RangeIndex, false, [label], [key]);
        var values = naive.Nodes.Where(node => node.Value.Labels.Contains(label)).Select(node => naive.ValueOf(node.Key, key)).ToList();
        var refused = key == "code" && values.Where((value, index) => values.Take(index).Any(other => NaiveGraph.SameNumberOrText(value, other))).Any();
        Try(refused, () => writer.AddRule(rule));
        if (!refused)
        {
            naive.Rules.Add(name, rule);
        }
    }

    private static void Try(bool refused, Action change)
    {
        if (refused)
        {
            Assert.That(() => change(), Throws.TypeOf<GraphException>());
        }
        else
        {
            change();
        }
    }

    private static bool IsTaken(NaiveGraph naive, long node, string label, string key, Value value) =>
        key == "code" && naive.Rules.ContainsKey($"{label}_code") && naive.NodesWith(label, key, value).Any(other => other != node);

    private Value NewValue(string key) => key switch
    {
        "age" => random.Next(2) == 0 ? Value.Of(random.Next(5)) : Value.Of((double)random.Next(5)),
        "code" => Value.Of(random.Next(60)),
        "aliases" => Value.Of(Enumerable.Range(0, random.Next(3)).Select(_ => Any(Labels))),
        _ => Value.Of($"{Any(Labels)} {random.Next(8)}"),
    };

    private long AnyNode(NaiveGraph naive) => naive.Nodes.Keys.ElementAt(random.Next(naive.Nodes.Count));

    private long AnyRelationship(NaiveGraph naive) => naive.Relationships.Keys.ElementAt(random.Next(naive.Relationships.Count));

    private string Any(string[] names) => names[random.Next(names.Length)];
}
