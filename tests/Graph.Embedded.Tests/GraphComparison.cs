using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Embedded.Tests;

/// <summary>Asserts that a reader shows exactly what a naive graph holds, by every way of asking.</summary>
internal static class GraphComparison
{
    public static void AssertSame(IGraphReader reader, NaiveGraph expected)
    {
        AssertNodes(reader, expected);
        AssertRelationships(reader, expected);
        AssertCounts(reader, expected);
        AssertHops(reader, expected);
        AssertIndexes(reader, expected);
    }

    private static void AssertNodes(IGraphReader reader, NaiveGraph expected)
    {
        Assert.That(ScanNodes(reader, -2), Is.EqualTo(expected.Nodes.Keys));
        foreach (var (id, (labels, properties)) in expected.Nodes)
        {
            var names = new List<string>();
            foreach (var label in reader.LabelsOf(id))
            {
                names.Add(reader.LabelName(label));
            }

            Assert.That(names, Is.EquivalentTo(labels), $"labels of node {id}");
            var found = new List<KeyValuePair<int, Value>>();
            reader.NodeProperties(id, found);
            Assert.That(found.Select(pair => KeyValuePair.Create(reader.KeyName(pair.Key), pair.Value)), Is.EqualTo(properties), $"properties of node {id}");
        }
    }

    private static void AssertRelationships(IGraphReader reader, NaiveGraph expected)
    {
        Assert.That(ScanRelationships(reader, -2), Is.EqualTo(expected.Relationships.Keys));
        foreach (var (id, (start, end, type, properties)) in expected.Relationships)
        {
            Assert.That(reader.EndsOf(id), Is.EqualTo(new RelationshipEnds(start, end, reader.TypeToken(type))), $"ends of relationship {id}");
            var found = new List<KeyValuePair<int, Value>>();
            reader.RelationshipProperties(id, found);
            Assert.That(found.Select(pair => KeyValuePair.Create(reader.KeyName(pair.Key), pair.Value)), Is.EqualTo(properties));
        }
    }

    private static void AssertCounts(IGraphReader reader, NaiveGraph expected)
    {
        Assert.That(reader.NodeCount, Is.EqualTo(expected.Nodes.Count));
        Assert.That(reader.RelationshipCount, Is.EqualTo(expected.Relationships.Count));
        for (var label = 0; label < reader.LabelTokenCount; label++)
        {
            var name = reader.LabelName(label);
            var with = expected.Nodes.Where(node => node.Value.Labels.Contains(name)).Select(node => node.Key).ToList();
            Assert.That(ScanNodes(reader, label), Is.EqualTo(with), name);
            Assert.That(reader.CountNodes(label), Is.EqualTo(with.Count), name);
            for (var type = 0; type < reader.TypeTokenCount; type++)
            {
                var leaving = expected.Relationships.Values.Count(each => each.Type == reader.TypeName(type) && with.Contains(each.Start));
                Assert.That(reader.EstimateRelationships(label, Direction.Outgoing, type), Is.EqualTo(leaving), $"{name} {reader.TypeName(type)}");
            }
        }

        for (var type = 0; type < reader.TypeTokenCount; type++)
        {
            var name = reader.TypeName(type);
            var with = expected.Relationships.Where(each => each.Value.Type == name).Select(each => each.Key).ToList();
            Assert.That(ScanRelationships(reader, type), Is.EqualTo(with), name);
            Assert.That(reader.CountRelationships(type), Is.EqualTo(with.Count), name);
        }
    }

    private static void AssertHops(IGraphReader reader, NaiveGraph expected)
    {
        var hops = new HopBuffer();
        foreach (var id in expected.Nodes.Keys)
        {
            foreach (var direction in Enum.GetValues<Direction>())
            {
                hops.Clear();
                reader.Expand(id, direction, [], hops);
                var found = new List<(long, string, long)>();
                foreach (var hop in hops.Hops)
                {
                    found.Add((hop.Relationship, reader.TypeName(hop.Type), hop.Neighbour));
                }

                reader.Anticipate(hops.Hops, HopParts.Neighbours | HopParts.Relationships);
                Assert.That(found, Is.EquivalentTo(HopsOf(expected, id, direction)), $"hops of node {id}, {direction}");
                Assert.That(reader.Degree(id, direction, -2), Is.EqualTo(found.Count), $"degree of node {id}, {direction}");
                foreach (var (_, _, to) in found.DistinctBy(hop => hop.Item3).ToArray())
                {
                    hops.Clear();
                    reader.ExpandInto(id, direction, [], to, hops);
                    Assert.That(hops.Hops.ToArray().Select(hop => (hop.Relationship, hop.Neighbour)), Is.EquivalentTo(
                        found.Where(hop => hop.Item3 == to).Select(hop => (hop.Item1, to))), $"hops of node {id} to {to}, {direction}");
                }
            }
        }
    }

    private static IEnumerable<(long, string, long)> HopsOf(NaiveGraph graph, long node, Direction direction)
    {
        foreach (var (id, (start, end, type, _)) in graph.Relationships)
        {
            if (start == node && direction != Direction.Incoming)
            {
                yield return (id, type, end);
            }
            else if (end == node && direction != Direction.Outgoing)
            {
                yield return (id, type, start);
            }
        }
    }

    private static void AssertIndexes(IGraphReader reader, NaiveGraph expected)
    {
        var rules = reader.Schema.Where(rule => rule.Kind != SchemaKind.LookupIndex).ToList();
        Assert.That(rules.Select(rule => rule.Name), Is.EqualTo(expected.Rules.Keys));
        foreach (var rule in rules.Where(rule => rule is { OnRelationships: false, Properties.Count: 1 }))
        {
            var values = expected.Nodes.Keys.Select(id => expected.ValueOf(id, rule.Properties[0])).Where(value => !value.IsNull).Distinct();
            foreach (var value in values)
            {
                var found = new List<long>();
                reader.Seek(rule, [value], found);
                Assert.That(found, Is.EqualTo(expected.NodesWith(rule.Tokens[0], rule.Properties[0], value)), $"{rule.Name}: {value}");
            }
        }
    }

    private static List<long> ScanNodes(IGraphReader reader, int label) => Scan((after, batch) => reader.ScanNodes(label, after, batch), 7);

    private static List<long> ScanRelationships(IGraphReader reader, int type) => Scan((after, batch) => reader.ScanRelationships(type, after, batch), 7);

    private static List<long> Scan(BatchScan scan, int batchSize)
    {
        var all = new List<long>();
        var batch = new long[batchSize];
        for (var count = scan(-1, batch); count > 0; count = scan(batch[count - 1], batch))
        {
            all.AddRange(batch[..count]);
        }

        return all;
    }

    private delegate int BatchScan(long after, Span<long> batch);
}
