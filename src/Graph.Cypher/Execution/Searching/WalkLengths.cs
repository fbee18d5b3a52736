namespace Graph.Cypher.Execution.Searching;

/// <summary>By how many steps the nodes of a search are reached from its start, relationships that repeat allowed.</summary>
/// <param name="context">The run.</param>
/// <param name="isFromBothEnds">Whether ways are found from both ends, so that new ones may begin anywhere.</param>
internal sealed class WalkLengths(QueryContext context, bool isFromBothEnds)
{
    private readonly List<HashSet<ReachedNode>> _at = [];
    private ReachedNode? _source;

    /// <summary>Begins at a node.</summary>
    public void Begin(ReachedNode source) => _source = source;

    /// <summary>Notes that there are new ways.</summary>
    public void Grown()
    {
        if (isFromBothEnds)
        {
            _at.Clear();
        }
    }

    /// <summary>Finds what is reached, up to a length.</summary>
    public void Reach(int length)
    {
        while (_at.Count <= length)
        {
            IEnumerable<ReachedNode> first = _at.Count == 0
                ? [_source!] // set where the search begins
                : _at[^1].SelectMany(node => node.After).Where(way => way.Link.Length == 1).Select(way => way.To);
            _at.Add(Closed(first));
        }
    }

    /// <summary>What a number of steps reaches.</summary>
    public IReadOnlyCollection<ReachedNode> At(int length) => _at[length];

    /// <summary>Whether a number of steps reaches a node.</summary>
    public bool Has(ReachedNode node, int length) => length >= 0 && length < _at.Count && _at[length].Contains(node);

    private HashSet<ReachedNode> Closed(IEnumerable<ReachedNode> nodes)
    {
        var closed = nodes.ToHashSet();
        var open = new Stack<ReachedNode>(closed);
        while (open.TryPop(out var node))
        {
            context.Budget.Step();
            foreach (var way in node.After.Where(way => way.Link.Length == 0 && closed.Add(way.To)))
            {
                open.Push(way.To);
            }
        }

        return closed;
    }
}
