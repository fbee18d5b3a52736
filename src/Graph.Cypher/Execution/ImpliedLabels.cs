using Graph.Cypher.Stores;

namespace Graph.Cypher.Execution;

/// <summary>
/// Knows, of a state that nothing changes, which labels all nodes at the ends of some types of relationship carry: the
/// store counts relationships by type and by the labels of their ends, and where both counts are one there is nothing to test.
/// </summary>
internal sealed class ImpliedLabels(QueryContext context, bool isOff)
{
    private readonly Dictionary<(int Label, int Type, Direction Direction), bool> _known = [];

    /// <summary>Whether the far ends of all hops of these types (numbers; none for any) in a direction carry a label (a number).</summary>
    public bool AllCarry(int[] types, Direction direction, int label)
    {
        if (isOff || context.Changes is not null || types.Length == 0)
        {
            return false;
        }

        var token = context.Labels[label];
        foreach (var type in types)
        {
            if (context.Types[type] is >= 0 and var known && !AllCarry(token, known, direction))
            {
                return false;
            }
        }

        return true;
    }

    private bool AllCarry(int label, int type, Direction direction)
    {
        if (label < 0)
        {
            return false;
        }

        if (!_known.TryGetValue((label, type, direction), out var all))
        {
            all = (direction == Direction.Incoming || Count(label, Direction.Incoming, type)) && (direction == Direction.Outgoing || Count(label, Direction.Outgoing, type));
            _known.Add((label, type, direction), all);
        }

        return all;
    }

    private bool Count(int label, Direction end, int type) =>
        context.Reader.EstimateRelationships(label, end, type) == context.Reader.CountRelationships(type);
}
