using Graph.Cypher.Stores;

namespace Graph.Cypher.Execution.Operators;

/// <summary>One side of a search from two sides: the nodes reached so far and the ways to them, level by level.</summary>
internal sealed class Frontier(long origin)
{
    private readonly Dictionary<long, (int Depth, List<(long Node, long Relationship)> Ways)> _reached = new() { [origin] = (0, []) };

    /// <summary>The nodes of the last level, in the order they were reached.</summary>
    public List<long> Last { get; private set; } = [origin];

    /// <summary>How many levels were walked.</summary>
    public int Depth { get; private set; }

    /// <summary>How many nodes were reached.</summary>
    public int Count => _reached.Count;

    /// <summary>Whether a node was reached.</summary>
    public bool Has(long node) => _reached.ContainsKey(node);

    /// <summary>The last steps of the shortest ways to a node: the node before and the relationship.</summary>
    public IReadOnlyList<(long Node, long Relationship)> WaysTo(long node) => _reached[node].Ways;

    /// <summary>Walks one more level.</summary>
    public void Walk(QueryContext context, Direction direction, ReadOnlySpan<int> types, Func<long, bool> allows)
    {
        var next = new List<long>();
        var hops = new HopBuffer();
        Depth++;
        foreach (var node in Last)
        {
            hops.Clear();
            context.Reader.Expand(node, direction, types, hops);
            foreach (var hop in hops.Hops)
            {
                context.Budget.Step();
                if (allows(hop.Relationship))
                {
                    Reach(context, node, hop, next);
                }
            }
        }

        Last = next;
    }

    private void Reach(QueryContext context, long node, Hop hop, List<long> next)
    {
        if (!_reached.TryGetValue(hop.Neighbour, out var known))
        {
            context.Budget.Take(100);
            known = (Depth, []);
            _reached.Add(hop.Neighbour, known);
            next.Add(hop.Neighbour);
        }

        if (known.Depth == Depth)
        {
            known.Ways.Add((node, hop.Relationship));
        }
    }
}
