using Graph.Cypher.Planning;
using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>One step from a bound node, for each row of the input.</summary>
internal sealed class ExpandOperator(QueryContext context, Operator input, ExpandSettings settings) : Operator(context)
{
    private readonly HopBuffer _hops = new();
    private readonly TypeTokens _types = new(settings.Types);
    private readonly RelationshipUniqueness _uniqueness = new(settings.Others);
    private int[]? _labels;
    private int _next;
    private long _target;

    public override void Open()
    {
        input.Open();
        _hops.Clear();
        _next = 0;
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

            var hop = _hops[_next++];
            if (Accepts(hop))
            {
                Row[settings.Relationship] = Value.RelationshipNumber(hop.Relationship);
                Row[settings.To] = Value.NodeNumber(hop.Neighbour);
                return true;
            }
        }
    }

    private void Expand()
    {
        _hops.Clear();
        _next = 0;
        var from = Row[settings.From];
        var to = settings.Into ? Row[settings.To] : Value.Null;
        if (from.Kind != ValueKind.Node || (settings.Into && to.Kind != ValueKind.Node) || !_types.TryResolve(Context, out var types))
        {
            return;
        }

        _target = to.Bits;
        if (settings.Into && IsCheaperFrom(to.Bits, from.Bits))
        {
            ExpandBackwards(from.Bits, to.Bits, types);
            return;
        }

        Context.Reader.Expand(from.Bits, settings.Direction, types, _hops);
    }

    // Between two bound nodes the one with fewer relationships is walked.
    private bool IsCheaperFrom(long to, long from) =>
        Context.Reader.Degree(to, settings.Direction.Reversed(), -2) < Context.Reader.Degree(from, settings.Direction, -2);

    private void ExpandBackwards(long from, long to, ReadOnlySpan<int> types)
    {
        Context.Reader.Expand(to, settings.Direction.Reversed(), types, _hops);
        var hops = _hops.Hops.ToArray();
        _hops.Clear();
        foreach (var hop in hops)
        {
            if (hop.Neighbour == from)
            {
                _hops.Add(hop with { Neighbour = to });
            }
        }
    }


    private bool Accepts(Hop hop) =>
        (!settings.Into || hop.Neighbour == _target)
        && _uniqueness.Allows(Row, hop.Relationship)
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
