using Graph.Cypher.Execution.Searching;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>The shortest paths of a pattern from a bound node: to another that is bound, or to all that may end them.</summary>
internal sealed class PathSearchOperator(QueryContext context, Operator input, PathSearchSettings settings) : RowSearchOperator(context, input)
{
    private readonly Dictionary<int, List<Value>> _lists = settings.Automaton.Lists.ToDictionary(list => list.Inner, _ => new List<Value>());
    private PathSearch? _search;

    protected override void Forget()
    {
        Context.Budget.Release(_search?.Bytes ?? 0);
        _search = null;
    }

    protected override IEnumerable<bool> Search()
    {
        var (from, to) = (Row[settings.From], settings.Into ? Row[settings.To] : Value.Null);
        if (from.Kind != ValueKind.Node || (settings.Into && to.Kind != ValueKind.Node))
        {
            yield break;
        }

        var search = _search = new PathSearch(Context, settings.Automaton, from.Bits, settings.Into ? to.Bits : null, settings.Count);
        var trace = new PathTrace(Context, search);
        search.Begin();
        do
        {
            foreach (var end in search.Ends())
            {
                var found = false;
                foreach (var _ in trace.From(end, search.Depth))
                {
                    if (!Holds(trace, end, from))
                    {
                        continue;
                    }

                    found = true;
                    yield return true;
                    if (!settings.Groups)
                    {
                        search.Satisfy(end);
                        if (end.Wanted == 0)
                        {
                            break;
                        }
                    }
                }

                if (settings.Groups && found)
                {
                    search.Satisfy(end);
                }
            }
        }
        while (search.Deepen());
    }

    // The row as it is with a path, which has to meet the conditions.
    private bool Holds(PathTrace trace, ReachedNode end, Value from)
    {
        foreach (var list in _lists.Values)
        {
            list.Clear();
        }

        var ways = trace.Ways.ToList();
        if (!settings.Automaton.IsReversed)
        {
            ways.Reverse();
        }

        Give(from, settings.Automaton.Start, ways, end);
        foreach (var (inner, outer) in settings.Automaton.Lists)
        {
            Row[outer] = Value.Of((IReadOnlyList<Value>)_lists[inner].ToArray());
        }

        foreach (var (slot, path) in settings.Paths)
        {
            Row[slot] = path(Context);
        }

        return Array.TrueForAll(settings.Conditions, condition => Truth.Holds(condition(Context)));
    }

    private void Give(Value from, SearchState start, List<Way> ways, ReachedNode end)
    {
        foreach (var way in ways)
        {
            // Each node stands behind one way, the first but for the start.
            if (way.To != end)
            {
                Give(way.To.State.Slot, way.To.State.IsListed, Value.NodeNumber(way.To.Node));
            }

            if (way.Link.Step is { } step)
            {
                Give(step.Slot, step.IsListed, Value.RelationshipNumber(way.Relationship));
            }
        }

        Row[start.Slot] = from;
        Row[settings.To] = Value.NodeNumber(end.Node);
    }

    private void Give(int slot, bool isListed, Value value)
    {
        if (!isListed)
        {
            Row[slot] = value;
        }
        else if (_lists.TryGetValue(slot, out var list))
        {
            list.Add(value);
        }
    }
}
