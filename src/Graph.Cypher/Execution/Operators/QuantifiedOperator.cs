using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Repetitions of a path, depth first: all matches of one repetition are found before the next is tried.</summary>
internal sealed class QuantifiedOperator(QueryContext context, Operator input, Operator repetition, QuantifiedSettings settings) : Operator(context)
{
    private readonly Stack<Level> _levels = new();
    private readonly List<Value[]> _walk = [];
    private readonly HashSet<long> _walked = [];
    private readonly RelationshipUniqueness _uniqueness = new(settings.Others);
    private bool _startPending;

    public override void Open()
    {
        input.Open();
        Reset();
        _startPending = false;
    }

    public override bool Next()
    {
        while (true)
        {
            Context.Budget.Step();
            if (_startPending)
            {
                _startPending = false;
                if (Offer(Row[settings.From].Bits))
                {
                    return true;
                }
            }
            else if (_levels.Count == 0)
            {
                if (!input.Next())
                {
                    return false;
                }

                Begin();
            }
            else if (Advance())
            {
                return true;
            }
        }
    }

    private void Reset()
    {
        _levels.Clear();
        _walk.Clear();
        _walked.Clear();
    }

    private void Begin()
    {
        Reset();
        var start = Row[settings.From];
        if (start.Kind == ValueKind.Node && (!settings.Into || Row[settings.To].Kind == ValueKind.Node))
        {
            _startPending = settings.Lower == 0;
            Descend(start);
        }
    }

    private bool Advance()
    {
        var level = _levels.Peek();
        if (level.Next == level.Matches.Count)
        {
            _levels.Pop();
            Undo();
            return false;
        }

        var (values, end) = level.Matches[level.Next++];
        if (Array.Exists(settings.Relationships, slot => IsUsed(Of(values, slot))))
        {
            return false;
        }

        _walk.Add(values);
        Array.ForEach(settings.Relationships, slot => _walked.Add(Of(values, slot).Bits));
        var found = _walk.Count >= settings.Lower && Offer(end.Bits);
        if (settings.Upper is null || _walk.Count < settings.Upper)
        {
            Descend(end);
        }
        else
        {
            Undo();
        }

        return found;
    }

    private bool IsUsed(Value relationship) => _walked.Contains(relationship.Bits) || !_uniqueness.Allows(Row, relationship.Bits);

    private Value Of(Value[] values, int slot) => values[Array.IndexOf(settings.Inner, slot)];

    private void Undo()
    {
        if (_walk.Count > 0)
        {
            Array.ForEach(settings.Relationships, slot => _walked.Remove(Of(_walk[^1], slot).Bits));
            _walk.RemoveAt(_walk.Count - 1);
        }
    }

    private void Descend(Value node)
    {
        var level = new Level();
        Row[settings.Start] = node;
        repetition.Open();
        while (repetition.Next())
        {
            Context.Budget.Step();
            level.Matches.Add((Array.ConvertAll(settings.Inner, slot => Row[slot]), Row[settings.End]));
        }

        Context.Budget.Take(level.Matches.Count * (long)ValueSize.Slot);
        _levels.Push(level);
    }

    private bool Offer(long node)
    {
        if (settings.Into && Row[settings.To].Bits != node)
        {
            return false;
        }

        for (var index = 0; index < settings.Outer.Length; index++)
        {
            var values = _walk.Select(repetition => repetition[index]);
            Row[settings.Outer[index]] = Value.Of((IReadOnlyList<Value>)(settings.Reversed ? values.Reverse() : values).ToArray());
        }

        Row[settings.To] = Value.NodeNumber(node);
        return true;
    }

    private sealed class Level
    {
        public List<(Value[] Values, Value End)> Matches { get; } = [];

        public int Next { get; set; }
    }
}
