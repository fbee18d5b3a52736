namespace Graph.Cypher.Tests.Planning;

/// <summary>A graph as plain lists, matched by trying everything.</summary>
internal sealed class NaiveGraph
{
    private readonly string[][] _labels;
    private readonly int[] _values;
    private readonly (int Start, int End, string Type)[] _relationships;

    public NaiveGraph(Random random)
    {
        _labels = [.. Enumerable.Range(0, 7).Select(_ => random.Next(4) switch { 0 => ["A"], 1 => ["B"], 2 => ["A", "B"], _ => Array.Empty<string>() })];
        _values = [.. _labels.Select(_ => random.Next(4))];
        _relationships = [.. Enumerable.Range(0, 14).Select(_ => (random.Next(7), random.Next(7), random.Next(2) == 0 ? "T" : "U"))];
    }

    /// <summary>A statement that makes it; nodes carry their number as <c>i</c>.</summary>
    public string Creation => "CREATE " + string.Join(", ", _labels
        .Select((labels, node) => $"(n{node}{string.Concat(labels.Select(label => ":" + label))} {{i: {node}, x: {_values[node]}}})")
        .Concat(_relationships.Select(relationship => $"(n{relationship.Start})-[:{relationship.Type}]->(n{relationship.End})")));

    /// <summary>All matches: the numbers of the pattern's nodes, once for each way the relationships can be chosen.</summary>
    public IReadOnlyList<int[]> Match(RandomPattern pattern)
    {
        var found = new List<int[]>();
        Choose(pattern, new int[pattern.Labels.Count], 0, found);
        return found;
    }

    /// <summary>How many relationships of a type leave (or reach) a node, to (or from) nodes of a label.</summary>
    public int Degree(int node, string type, bool incoming, string? label) => _relationships.Count(relationship =>
        relationship.Type == type && (incoming ? relationship.End : relationship.Start) == node
        && (label is null || _labels[incoming ? relationship.Start : relationship.End].Contains(label)));

    private void Choose(RandomPattern pattern, int[] nodes, int next, List<int[]> found)
    {
        if (next == nodes.Length)
        {
            if (Holds(pattern, nodes))
            {
                Link(pattern, nodes, 0, [], found);
            }

            return;
        }

        for (var node = 0; node < _labels.Length; node++)
        {
            if (pattern.Labels[next] is not { } label || _labels[node].Contains(label))
            {
                nodes[next] = node;
                Choose(pattern, nodes, next + 1, found);
            }
        }
    }

    private bool Holds(RandomPattern pattern, int[] nodes) =>
        pattern.Conditions.All(condition => condition.Operator switch
        {
            "<" => _values[nodes[condition.Node]] < condition.Value,
            ">" => _values[nodes[condition.Node]] > condition.Value,
            _ => _values[nodes[condition.Node]] == condition.Value,
        })
        && (pattern.Different is not { } pair || nodes[pair.One] != nodes[pair.Other]);

    private void Link(RandomPattern pattern, int[] nodes, int next, List<int> used, List<int[]> found)
    {
        if (next == pattern.Links.Count)
        {
            found.Add([.. nodes]);
            return;
        }

        var link = pattern.Links[next];
        Walk(link, nodes[link.Left], nodes[link.Right], 0, used, () => Link(pattern, nodes, next + 1, used, found));
    }

    private void Walk(PatternLink link, int from, int to, int steps, List<int> used, Action arrived)
    {
        var (least, most) = link.Length ?? (1, 1);
        if (steps >= least && from == to)
        {
            arrived();
        }

        for (var number = 0; steps < most && number < _relationships.Length; number++)
        {
            var (start, end, type) = _relationships[number];
            if (used.Contains(number) || (link.Type is not null && link.Type != type))
            {
                continue;
            }

            used.Add(number);
            if (start == from && link.Arrow != 1)
            {
                Walk(link, end, to, steps + 1, used, arrived);
            }

            if (end == from && link.Arrow != 0 && (link.Arrow == 1 || start != end))
            {
                Walk(link, start, to, steps + 1, used, arrived);
            }

            used.RemoveAt(used.Count - 1);
        }
    }
}
