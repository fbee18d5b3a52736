using Graph.Cypher.Planning;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Shortest paths between two bound nodes, searched breadth first from both, always on the side with less to walk.</summary>
internal sealed class ShortestPathOperator(
    QueryContext context, Operator input, Operator? same, ShortestPathSettings settings)
    : Operator(context)
{
    private readonly TypeTokens _types = new(settings.Types);
    private bool _isSame;
    private IEnumerator<PathWalk> _paths = Enumerable.Empty<PathWalk>().GetEnumerator();

    public override void Open()
    {
        input.Open();
        _paths = Enumerable.Empty<PathWalk>().GetEnumerator();
        _isSame = false;
    }

    public override bool Next()
    {
        while (true)
        {
            if (_isSame && same?.Next() == true)
            {
                return true;
            }

            if (_paths.MoveNext())
            {
                Give(_paths.Current);
                return true;
            }

            if (!input.Next())
            {
                return false;
            }

            Begin();
        }
    }

    private void Begin()
    {
        Context.Budget.Step();
        _isSame = same is not null && Row[settings.Left].Kind == ValueKind.Node && Row[settings.Right].Kind == ValueKind.Node && Row[settings.Left].Bits == Row[settings.Right].Bits;
        if (_isSame)
        {
            same?.Open();
            return;
        }

        _paths = (settings.All ? Search() : Search().Take(1)).GetEnumerator();
    }

    private void Give(PathWalk path)
    {
        Context.Budget.Step();
        Row[settings.Path] = Value.PathOf(path);
        Row[settings.Relationship] = settings.IsList
            ? Value.Of((IReadOnlyList<Value>)Array.ConvertAll(path.Relationships, Value.RelationshipNumber))
            : Value.RelationshipNumber(path.Relationships[0]);
    }

    private IEnumerable<PathWalk> Search()
    {
        var (left, right) = (Row[settings.Left], Row[settings.Right]);
        if (left.Kind != ValueKind.Node || right.Kind != ValueKind.Node)
        {
            return [];
        }

        if (left.Bits != right.Bits)
        {
            return SearchBetween(left.Bits, right.Bits);
        }

        // Only a path that may have no step stays where it is.
        return settings.Lower == 0 ? [new PathWalk([left.Bits], [])] : throw CypherErrors.ShortestPathEnds();
    }

    private IEnumerable<PathWalk> SearchBetween(long left, long right)
    {
        var forward = new Frontier(left);
        var backward = new Frontier(right);
        while (forward.Depth + backward.Depth < (settings.Upper ?? long.MaxValue))
        {
            var isForward = forward.Last.Count <= backward.Last.Count;
            var (side, other) = isForward ? (forward, backward) : (backward, forward);
            if (!_types.TryResolve(Context, out var types))
            {
                return [];
            }

            side.Walk(Context, isForward ? settings.Direction : settings.Direction.Reversed(), types, StepHolds);
            var meetings = side.Last.Where(other.Has).ToArray();
            if (meetings.Length > 0)
            {
                return InOrder(meetings).SelectMany(node => Join(forward, backward, node));
            }

            if (side.Last.Count == 0)
            {
                return [];
            }
        }

        return [];
    }

    private bool StepHolds(long relationship)
    {
        foreach (var (step, predicate) in settings.Conditions)
        {
            Row[step] = Value.RelationshipNumber(relationship);
            if (!Truth.Holds(predicate(Context)))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<PathWalk> Join(Frontier forward, Frontier backward, long node)
    {
        foreach (var start in Trails(forward, node))
        {
            foreach (var end in Trails(backward, node))
            {
                yield return new PathWalk(
                    [.. start.Nodes.Reverse(), node, .. end.Nodes], [.. start.Relationships.Reverse(), .. end.Relationships]);
            }
        }
    }

    // From a node back to the origin: the nodes behind it and the relationships on the way.
    private IEnumerable<(IEnumerable<long> Nodes, IEnumerable<long> Relationships)> Trails(Frontier side, long node)
    {
        var ways = side.WaysTo(node);
        if (ways.Count == 0)
        {
            yield return ([], []);
        }

        foreach (var (before, relationship) in InOrder(ways))
        {
            foreach (var (nodes, relationships) in Trails(side, before))
            {
                yield return (nodes.Prepend(before), relationships.Prepend(relationship));
            }
        }
    }

    // Of all paths, as in Neo4j, those that were found last come first.
    private IEnumerable<T> InOrder<T>(IReadOnlyList<T> found) => settings.All ? found.Reverse() : found;
}
