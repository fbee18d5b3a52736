using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>
/// Repetitions of a path. What was found last is continued first, as in Neo4j: a walk is given when it is found, or, where
/// the walk goes in depth, when its turn to be continued comes.
/// </summary>
internal sealed class QuantifiedOperator(QueryContext context, Operator input, Operator repetition, QuantifiedSettings settings) : Operator(context)
{
    private readonly int[] _links = Array.ConvertAll(settings.Relationships, slot => Array.IndexOf(settings.Inner, slot));
    private readonly long _bytes = (settings.Inner.Length + 4L) * ValueSize.Slot;
    private readonly RelationshipUniqueness _uniqueness = new(settings.Others);
    private readonly Stack<Walk> _open = new();
    private readonly Queue<Walk> _found = new();

    public override void Open()
    {
        input.Open();
        Context.Budget.Release(_open.Count * _bytes);
        _open.Clear();
        _found.Clear();
    }

    public override bool Next()
    {
        while (true)
        {
            Context.Budget.Step();
            if (_found.TryDequeue(out var found))
            {
                if (Offer(found))
                {
                    return true;
                }
            }
            else if (_open.TryPop(out var walk))
            {
                Context.Budget.Release(_bytes);
                Continue(walk);
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
        var start = Row[settings.From];
        if (start.Kind == ValueKind.Node && (!settings.Into || Row[settings.To].Kind == ValueKind.Node))
        {
            Add(new Walk(null, [], start, 0));
        }
    }

    private void Add(Walk walk)
    {
        Context.Budget.Take(_bytes);
        _open.Push(walk);
        if (!settings.InDepth)
        {
            Find(walk);
        }
    }

    private void Find(Walk walk)
    {
        if (walk.Length >= settings.Lower)
        {
            _found.Enqueue(walk);
        }
    }

    private void Continue(Walk walk)
    {
        if (settings.InDepth)
        {
            Find(walk);
        }

        if (walk.Length == settings.Upper)
        {
            return;
        }

        Row[settings.Start] = walk.End;
        repetition.Open();
        while (repetition.Next())
        {
            Context.Budget.Step();
            if (Array.TrueForAll(settings.Relationships, slot => IsFree(walk, Row[slot].Bits)))
            {
                Add(new Walk(walk, Array.ConvertAll(settings.Inner, slot => Row[slot]), Row[settings.End], walk.Length + 1));
            }
        }
    }

    private bool IsFree(Walk walk, long relationship)
    {
        for (var step = walk; step.Before is not null; step = step.Before)
        {
            if (Array.Exists(_links, link => step.Values[link].Bits == relationship))
            {
                return false;
            }
        }

        return _uniqueness.Allows(Row, relationship);
    }

    private bool Offer(Walk walk)
    {
        if (settings.Into && Row[settings.To].Bits != walk.End.Bits)
        {
            return false;
        }

        for (var index = 0; index < settings.Outer.Length; index++)
        {
            Row[settings.Outer[index]] = Value.Of((IReadOnlyList<Value>)Listed(walk, index));
        }

        Row[settings.To] = walk.End;
        return true;
    }

    // The values of one variable, from the pattern's left to its right.
    private Value[] Listed(Walk walk, int index)
    {
        var values = new Value[walk.Length];
        for (var step = walk; step.Before is not null; step = step.Before)
        {
            values[settings.Reversed ? walk.Length - step.Length : step.Length - 1] = step.Values[index];
        }

        return values;
    }

    /// <summary>Repetitions one behind the other: the last of them, and the walk before it.</summary>
    private sealed record Walk(Walk? Before, Value[] Values, Value End, int Length);
}
