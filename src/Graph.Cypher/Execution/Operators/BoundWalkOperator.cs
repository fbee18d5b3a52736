using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>
/// Checks that relationships bound before lead from one node to another as a pattern says, and binds the ends that are
/// not bound. A single relationship without direction may fit both ways.
/// </summary>
internal sealed class BoundWalkOperator(QueryContext context, Operator input, BoundWalk walk) : Operator(context)
{
    private readonly List<(long Left, long Right)> _ends = [];
    private readonly TypeTokens _types = new(walk.Types);
    private int _next;

    public override void Open()
    {
        input.Open();
        _ends.Clear();
        _next = 0;
    }

    public override bool Next()
    {
        while (true)
        {
            Context.Budget.Step();
            if (_next == _ends.Count)
            {
                if (!input.Next())
                {
                    return false;
                }

                FindEnds();
                continue;
            }

            var (left, right) = _ends[_next++];
            Row[walk.Left] = Value.NodeNumber(left);
            Row[walk.Right] = Value.NodeNumber(right);
            return true;
        }
    }

    private void FindEnds()
    {
        _ends.Clear();
        _next = 0;
        var bound = Row[walk.Relationship];
        if (bound.IsNull || (walk.LeftBound && Row[walk.Left].Kind != ValueKind.Node) || (walk.RightBound && Row[walk.Right].Kind != ValueKind.Node))
        {
            return;
        }

        var list = bound.Kind == ValueKind.List ? bound.AsList() : [bound];
        if (list.Count < walk.Lower || list.Count > (walk.Upper ?? long.MaxValue) || !StepsHold(list))
        {
            return;
        }

        if (list.Count == 0)
        {
            FindEmptyWalk();
            return;
        }

        var ends = Context.EndsOf(list[0].Bits);
        TryFrom(list, ends.Start);
        if (ends.End != ends.Start)
        {
            TryFrom(list, ends.End);
        }
    }

    private void FindEmptyWalk()
    {
        if (walk.LeftBound)
        {
            Offer(Row[walk.Left].Bits, Row[walk.Left].Bits);
        }
        else if (walk.RightBound)
        {
            Offer(Row[walk.Right].Bits, Row[walk.Right].Bits);
        }
    }

    private void TryFrom(IReadOnlyList<Value> list, long start)
    {
        var node = start;
        foreach (var item in list)
        {
            var ends = Context.EndsOf(item.Bits);
            var forward = ends.Start == node && walk.Direction != Direction.Incoming;
            var backward = ends.End == node && walk.Direction != Direction.Outgoing;
            if (!forward && !backward)
            {
                return;
            }

            node = forward ? ends.End : ends.Start;
        }

        Offer(start, node);
    }

    private void Offer(long left, long right)
    {
        if ((!walk.LeftBound || Row[walk.Left].Bits == left) && (!walk.RightBound || Row[walk.Right].Bits == right)
            && (walk.Left != walk.Right || left == right))
        {
            _ends.Add((left, right));
        }
    }

    private bool StepsHold(IReadOnlyList<Value> list)
    {
        if (!_types.TryResolve(Context, out var types))
        {
            return false;
        }

        for (var index = 0; index < list.Count; index++)
        {
            var item = list[index];
            if (item.Kind != ValueKind.Relationship || (types.Length > 0 && !types.Contains(Context.EndsOf(item.Bits).Type)))
            {
                return false;
            }

            if (walk.Predicates.Length > 0)
            {
                Row[walk.Step] = item;
            }

            if (!Array.TrueForAll(walk.Predicates, predicate => Truth.Holds(predicate(Context))))
            {
                return false;
            }
        }

        return true;
    }
}
