using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>The relationships that a seek finds with their two ends, for each row of the input; without a direction each is met both ways.</summary>
internal sealed class RelationshipSeekOperator(QueryContext context, Operator input, RelationshipSeekSettings settings) : Operator(context)
{
    private readonly List<long> _found = [];
    private readonly RelationshipUniqueness _uniqueness = new(settings.Others);
    private int _next;
    private bool _turned;

    public override void Open()
    {
        input.Open();
        _found.Clear();
        _next = 0;
        _turned = false;
    }

    public override bool Next()
    {
        while (true)
        {
            Context.Budget.Step();
            if (_next == _found.Count)
            {
                if (!input.Next())
                {
                    return false;
                }

                _found.Clear();
                _next = 0;
                settings.Seek(Context, _found);
            }
            else if (Give(_found[_next]))
            {
                return true;
            }
        }
    }

    private bool Give(long relationship)
    {
        var ends = Context.EndsOf(relationship);
        var isTurned = _turned || settings.Direction == Direction.Incoming;
        _turned = settings.Direction == Direction.Both && !_turned && ends.Start != ends.End;
        _next += _turned ? 0 : 1;
        if ((settings.Left == settings.Right && ends.Start != ends.End) || !_uniqueness.Allows(Row, relationship))
        {
            return false;
        }

        Row[settings.Relationship] = Value.RelationshipNumber(relationship);
        Row[settings.Left] = Value.NodeNumber(isTurned ? ends.End : ends.Start);
        Row[settings.Right] = Value.NodeNumber(isTurned ? ends.Start : ends.End);
        return true;
    }
}
