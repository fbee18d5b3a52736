using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>One step from a bound node, for each row of the input.</summary>
internal sealed class ExpandOperator(QueryContext context, Operator input, ExpandSettings settings) : Operator(context)
{
    private const int HopsAhead = 32;

    private readonly HopBuffer _hops = new();
    private readonly TypeTokens _types = new(settings.Types);
    private readonly RelationshipUniqueness _uniqueness = new(settings.Others);
    private int[]? _labels;
    private int _next;
    private int _anticipated;

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
            if (_next == _hops.Count)
            {
                if (!input.Next())
                {
                    return false;
                }

                Expand();
                continue;
            }

            if (_next == _anticipated)
            {
                Anticipate();
            }

            var hop = _hops[_next++];
            if (Accepts(hop))
            {
                Row[settings.Relationship] = Value.RelationshipNumber(hop.Relationship);
                Row[settings.To] = Value.NodeNumber(hop.Neighbour);
                return true;
            }
        }
    }

    private void Forget()
    {
        _hops.Clear();
        _next = _anticipated = 0;
    }

    // Few at a time, as a LIMIT may want no more, and as they have to stay near until they are read.
    private void Anticipate()
    {
        var some = _hops.Hops[_next..];
        some = some[..Math.Min(some.Length, HopsAhead)];
        _anticipated += some.Length;
        if (settings.Reads != HopParts.None && some.Length > 1)
        {
            Context.Reader.Anticipate(some, settings.Reads);
        }
    }

    private void Expand()
    {
        Forget();
        var from = Row[settings.From];
        var to = settings.Into ? Row[settings.To] : Value.Null;
        if (from.Kind != ValueKind.Node || (settings.Into && to.Kind != ValueKind.Node) || !_types.TryResolve(Context, out var types))
        {
            return;
        }

        if (settings.Into)
        {
            Context.Reader.ExpandInto(from.Bits, settings.Direction, types, to.Bits, _hops);
        }
        else
        {
            Context.Reader.Expand(from.Bits, settings.Direction, types, _hops);
        }
    }

    private bool Accepts(Hop hop) =>
        _uniqueness.Allows(Row, hop.Relationship)
        && HasLabels(hop.Neighbour);

    private bool HasLabels(long node)
    {
        foreach (var label in _labels ??= settings.LabelsToTest(Context))
        {
            if (!Context.Reader.HasLabel(node, Context.Labels[label]))
            {
                return false;
            }
        }

        return true;
    }
}
