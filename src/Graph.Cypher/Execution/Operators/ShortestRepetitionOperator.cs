using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>
/// The shortest of the paths that repeat one part between two bound nodes, length by length. The part is looked for once
/// from each node, no further away than the paths are long, and only what can still reach the other end is walked.
/// </summary>
internal sealed class ShortestRepetitionOperator(
    QueryContext context, Operator input, Operator repetition, QuantifiedSettings settings, LengthSelection selection)
    : RowSearchOperator(context, input)
{
    private readonly Dictionary<long, List<Step>> _steps = [];
    private readonly List<HashSet<long>> _within = [];
    private readonly List<Value[]> _walk = [];
    private readonly HashSet<long> _walked = [];
    private HashSet<long> _edge = [];
    private long _count;
    private long _bytes;

    protected override void Forget()
    {
        Context.Budget.Release(_bytes);
        _bytes = _count = 0;
        _steps.Clear();
        _within.Clear();
        _walk.Clear();
        _walked.Clear();
    }

    protected override IEnumerable<bool> Search()
    {
        var (from, to) = (Row[settings.From], Row[settings.To]);
        if (from.Kind != ValueKind.Node || to.Kind != ValueKind.Node)
        {
            yield break;
        }

        _edge = [from.Bits];
        var left = selection.Count;
        for (var length = 0; left > 0 && length <= (settings.Upper ?? long.MaxValue) && MayGoOn(length, to.Bits); length++)
        {
            var any = false;
            if (length >= settings.Lower && IsPossible(from.Bits, to.Bits, length))
            {
                foreach (var found in Walk(from.Bits, length))
                {
                    any = true;
                    yield return found;
                    if (!selection.Groups && --left == 0)
                    {
                        yield break;
                    }
                }
            }

            left -= selection.Groups && any ? 1 : 0;
            Explore();
        }
    }

    // No path is longer than there are steps, once all of them are known.
    private bool MayGoOn(int length, long to) => _edge.Count > 0 || (length <= _count && _steps.ContainsKey(to));

    private void Explore()
    {
        if (_edge.Count > 0)
        {
            _within.Clear();
        }

        var next = new HashSet<long>();
        foreach (var node in _edge)
        {
            var steps = StepsFrom(node);
            _steps[node] = steps;
            _count += steps.Count;
            next.UnionWith(steps.Select(step => step.End));
        }

        next.RemoveWhere(_steps.ContainsKey);
        _edge = next;
    }

    private List<Step> StepsFrom(long node)
    {
        var steps = new List<Step>();
        Row[settings.Start] = Value.NodeNumber(node);
        repetition.Open();
        while (repetition.Next())
        {
            Context.Budget.Step();
            var values = Array.ConvertAll(settings.Inner, slot => Row[slot]);
            var relationships = Array.ConvertAll(settings.Relationships, slot => Row[slot].Bits);
            steps.Add(new Step(values, relationships, Row[settings.End].Bits));
        }

        var bytes = steps.Count * (settings.Inner.Length + settings.Relationships.Length + 4L) * ValueSize.Slot;
        Context.Budget.Take(bytes);
        _bytes += bytes;
        return steps;
    }

    // From which nodes the end is reached by a number of steps, for each number up to the length.
    private bool IsPossible(long from, long to, int length)
    {
        if (!_steps.ContainsKey(to) && !_edge.Contains(to))
        {
            return false;
        }

        if (_within.Count == 0)
        {
            _within.Add([to]);
        }

        while (_within.Count <= length)
        {
            var nearer = _within[^1];
            var reaching = new HashSet<long>();
            foreach (var (node, ways) in _steps)
            {
                Context.Budget.Step();
                if (ways.Exists(way => nearer.Contains(way.End)))
                {
                    reaching.Add(node);
                }
            }

            _within.Add(reaching);
        }

        return _within[length].Contains(from);
    }

    private IEnumerable<bool> Walk(long node, int left)
    {
        Context.Budget.Step();
        if (left == 0)
        {
            Give();
            yield return true;
            yield break;
        }

        foreach (var step in _steps[node])
        {
            if (!_within[left - 1].Contains(step.End) || Array.Exists(step.Relationships, _walked.Contains))
            {
                continue;
            }

            _walk.Add(step.Values);
            _walked.UnionWith(step.Relationships);
            foreach (var found in Walk(step.End, left - 1))
            {
                yield return found;
            }

            _walked.ExceptWith(step.Relationships);
            _walk.RemoveAt(_walk.Count - 1);
        }
    }

    private void Give()
    {
        for (var index = 0; index < settings.Outer.Length; index++)
        {
            Row[settings.Outer[index]] = Value.Of((IReadOnlyList<Value>)_walk.ConvertAll(values => values[index]).ToArray());
        }

        foreach (var (slot, path) in selection.Paths)
        {
            Row[slot] = path(Context);
        }
    }

    private sealed record Step(Value[] Values, long[] Relationships, long End);
}
