using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Walks of variable length from a bound node, depth first, for each row of the input.</summary>
internal sealed class VariableExpandOperator(QueryContext context, Operator input, ExpandSettings settings, VariableLength length) : Operator(context)
{
    private readonly List<HopBuffer> _levels = [];
    private readonly List<int> _positions = [];
    private readonly List<long> _walk = [];
    private readonly TypeTokens _types = new(settings.Types);
    private readonly RelationshipUniqueness _uniqueness = new(settings.Others);
    private int _depth = -1;
    private bool _startPending;

    public override void Open()
    {
        input.Open();
        _depth = -1;
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
            else if (_depth < 0)
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

    private void Begin()
    {
        _walk.Clear();
        if (Row[settings.From].Kind != ValueKind.Node || (settings.Into && Row[settings.To].Kind != ValueKind.Node))
        {
            return;
        }

        _startPending = length.Lower == 0;
        if (length.Upper != 0)
        {
            Descend(Row[settings.From].Bits);
        }
    }

    private bool Advance()
    {
        var hops = _levels[_depth];
        if (_positions[_depth] == 0)
        {
            Ascend();
            return false;
        }

        // Neo4j puts what it met first aside for later, so a walk of several steps goes the other way round.
        var hop = hops[--_positions[_depth]];
        if (_walk.Contains(hop.Relationship) || !_uniqueness.Allows(Row, hop.Relationship) || !StepHolds(hop))
        {
            return false;
        }

        _walk.Add(hop.Relationship);
        var found = _walk.Count >= length.Lower && Offer(hop.Neighbour);
        if (length.Upper is null || _walk.Count < length.Upper)
        {
            Descend(hop.Neighbour);
        }
        else
        {
            _walk.RemoveAt(_walk.Count - 1);
        }

        return found;
    }

    private void Descend(long node)
    {
        _depth++;
        if (_levels.Count == _depth)
        {
            _levels.Add(new HopBuffer());
            _positions.Add(0);
        }

        _levels[_depth].Clear();
        _positions[_depth] = 0;
        if (_types.TryResolve(Context, out var types))
        {
            Context.Reader.Expand(node, settings.Direction, types, _levels[_depth]);
            _positions[_depth] = _levels[_depth].Count;
        }
    }

    private void Ascend()
    {
        _depth--;
        if (_walk.Count > 0)
        {
            _walk.RemoveAt(_walk.Count - 1);
        }
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

        if (length.IsListed)
        {
            Row[settings.Relationship] = List();
        }

        Row[settings.To] = Value.NodeNumber(node);
        return true;
    }

    private Value List()
    {
        var relationships = new Value[_walk.Count];
        for (var index = 0; index < relationships.Length; index++)
        {
            var position = length.Reversed ? relationships.Length - 1 - index : index;
            relationships[index] = Value.RelationshipNumber(_walk[position]);
        }

        return Value.Of((IReadOnlyList<Value>)relationships);
    }
}
