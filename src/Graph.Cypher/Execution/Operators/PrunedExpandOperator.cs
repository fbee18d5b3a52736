using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>
/// The distinct ends of walks of variable length from a bound node, breadth first, for each row of the input: where only
/// ends count, a node is reached once, by its shortest walk. The least length is 0 or 1.
/// </summary>
internal sealed class PrunedExpandOperator(QueryContext context, Operator input, ExpandSettings settings, VariableLength length) : Operator(context)
{
    private const long BytesOfANode = 80;

    private readonly HopBuffer _hops = new();
    private readonly TypeTokens _types = new(settings.Types);
    private readonly Dictionary<long, Reached> _reached = [];
    private readonly Queue<long> _open = new();
    private long _start = -1;
    private long _from;
    private Reached _fromReached;
    private int _next;
    private bool _startPending;
    private bool _startGiven;

    private readonly record struct Reached(int Depth, long Branch);

    public override void Open()
    {
        input.Open();
        Forget();
    }

    public override bool Next()
    {
        while (true)
        {
            Context.Budget.Step();
            if (_startPending)
            {
                _startPending = false;
                _startGiven = true;
                if (Offer(_start))
                {
                    return true;
                }
            }
            else if (_next < _hops.Count)
            {
                if (Take(_hops[_next++]))
                {
                    return true;
                }
            }
            else if (_open.TryDequeue(out var node))
            {
                Expand(node);
            }
            else if (!input.Next())
            {
                return false;
            }
            else
            {
                Begin();
            }
        }
    }

    private void Begin()
    {
        Forget();
        if (Row[settings.From].Kind != ValueKind.Node || (settings.Into && Row[settings.To].Kind != ValueKind.Node))
        {
            return;
        }

        _start = Row[settings.From].Bits;
        _startPending = length.Lower == 0;
        _reached.Add(_start, new Reached(0, -1));
        _open.Enqueue(_start);
    }

    private void Forget()
    {
        Context.Budget.Release(_reached.Count * BytesOfANode);
        _reached.Clear();
        _open.Clear();
        _hops.Clear();
        _next = 0;
        _startPending = _startGiven = false;
    }

    private void Expand(long node)
    {
        _from = node;
        _fromReached = _reached[node];
        _hops.Clear();
        _next = 0;
        if ((length.Upper is null || _fromReached.Depth < length.Upper) && _types.TryResolve(Context, out var types))
        {
            Context.Reader.Expand(node, settings.Direction, types, _hops);
        }
    }

    private bool Take(Hop hop)
    {
        if (!StepHolds(hop))
        {
            return false;
        }

        var branch = _from == _start ? hop.Relationship : _fromReached.Branch;
        if (!_reached.TryGetValue(hop.Neighbour, out var known))
        {
            Context.Budget.Take(BytesOfANode);
            _reached.Add(hop.Neighbour, new Reached(_fromReached.Depth + 1, branch));
            _open.Enqueue(hop.Neighbour);
            return Offer(hop.Neighbour);
        }

        if (_startGiven || !ComesBack(hop, branch, known))
        {
            return false;
        }

        _startGiven = true;
        return Offer(_start);
    }

    // The start is an end too where a walk leads back to it without using a relationship twice. Where relationships are
    // walked both ways, that is a walk that leaves the start by one relationship and returns by another: two branches
    // of the search that meet.
    private bool ComesBack(Hop hop, long branch, Reached known)
    {
        if (settings.Direction != Direction.Both)
        {
            return hop.Neighbour == _start;
        }

        var steps = _fromReached.Depth + known.Depth + 1;
        var meets = hop.Neighbour == _start ? _from == _start || hop.Relationship != branch : _from == _start ? hop.Relationship != known.Branch : branch != known.Branch;
        return meets && (length.Upper is null || steps <= length.Upper);
    }

    private bool StepHolds(Hop hop)
    {
        if (length.Predicates.Length == 0)
        {
            return true;
        }

        Row[length.Step] = Value.RelationshipNumber(hop.Relationship);
        return Array.TrueForAll(length.Predicates, predicate => Truth.Holds(predicate(Context)));
    }

    private bool Offer(long node)
    {
        if ((settings.Into && Row[settings.To].Bits != node) || !settings.HasLabels(Context, node))
        {
            return false;
        }

        Row[settings.To] = Value.NodeNumber(node);
        return true;
    }
}
