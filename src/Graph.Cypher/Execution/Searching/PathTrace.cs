namespace Graph.Cypher.Execution.Searching;

/// <summary>The paths of one length that end at one node, walked back to the start; no relationship comes twice.</summary>
internal sealed class PathTrace(QueryContext context, PathSearch search)
{
    private readonly List<(Way Way, int Next)> _ways = [];
    private readonly HashSet<long> _walked = [];

    /// <summary>The steps of the current path, the last one first.</summary>
    public IEnumerable<Way> Ways => _ways.Select(step => step.Way);

    /// <summary>Walks all of them, one after another; those whose ways were found first come first.</summary>
    public IEnumerable<bool> From(ReachedNode end, int length)
    {
        _ways.Clear();
        _walked.Clear();
        if (end == search.Source && length == 0)
        {
            yield return true;
        }

        var (at, left, next) = (end, length, 0);
        while (true)
        {
            context.Budget.Step();
            if (Find(at, left, ref next) is { } way)
            {
                _ways.Add((way, next));
                _walked.Add(way.Relationship);
                (at, left, next) = (way.From, left - way.Link.Length, 0);
                if (at == search.Source)
                {
                    yield return true;
                }
            }
            else if (_ways.Count == 0)
            {
                yield break;
            }
            else
            {
                (way, next) = _ways[^1];
                _ways.RemoveAt(_ways.Count - 1);
                _walked.Remove(way.Relationship);
                (at, left) = (way.To, left + way.Link.Length);
            }
        }
    }

    private Way? Find(ReachedNode at, int left, ref int next)
    {
        while (next < at.Before.Count)
        {
            var way = at.Before[next++];
            if (search.IsReachedBy(way.From, left - way.Link.Length) && (way.Relationship < 0 || !_walked.Contains(way.Relationship)))
            {
                return way;
            }
        }

        return null;
    }
}
