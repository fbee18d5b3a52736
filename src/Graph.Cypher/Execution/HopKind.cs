using Graph.Cypher.Planning;
using Graph.Cypher.Planning.Shortcuts;
using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Hops of certain types in a direction to nodes with certain labels.</summary>
internal sealed class HopKind
{
    private readonly Direction _direction;
    private readonly int[] _types;
    private readonly int[] _labels;

    public HopKind(PlanningContext planning, CountedHop hop)
    {
        At = hop.At.Id;
        _direction = hop.Direction;
        _types = [.. hop.Relationship.Types.Distinct().Select(planning.Symbols.Type)];
        _labels = [.. hop.Labels.Select(planning.Symbols.Label)];
    }

    /// <summary>The slot of the node they leave.</summary>
    public int At { get; }

    /// <summary>How many leave a node.</summary>
    public long Count(QueryContext context, long node)
    {
        if (AllHaveLabels(context))
        {
            return Degree(context, node);
        }

        var count = 0L;
        foreach (var hop in Hops(context, node))
        {
            context.Budget.Step();
            count += HasLabels(context, hop.Neighbour) ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many of a relationship, or a list of them, are among those that leave a node.</summary>
    public long CountIn(QueryContext context, long node, Value relationships) => relationships.Kind switch
    {
        ValueKind.Relationship => Holds(context, node, relationships.Bits) ? 1 : 0,
        ValueKind.List => relationships.AsList().Count(item => item.Kind == ValueKind.Relationship && Holds(context, node, item.Bits)),
        _ => 0,
    };

    /// <summary>How many leave a node that are of another kind too. Neither kind goes both ways.</summary>
    public long CountBoth(QueryContext context, long node, HopKind other)
    {
        // One way out and one way in: only a loop is both.
        var count = 0L;
        foreach (var hop in _direction == other._direction ? Hops(context, node) : Hops(context, node, node))
        {
            context.Budget.Step();
            count += other.HasType(context, hop.Type) && other.HasLabels(context, hop.Neighbour) && HasLabels(context, hop.Neighbour) ? 1 : 0;
        }

        return count;
    }

    private bool AllHaveLabels(QueryContext context)
    {
        foreach (var label in _labels)
        {
            if (!context.ImpliedLabels.AllCarry(_types, _direction, label))
            {
                return false;
            }
        }

        return true;
    }

    private long Degree(QueryContext context, long node)
    {
        if (_types.Length == 0)
        {
            return context.Reader.Degree(node, _direction, -2);
        }

        var degree = 0L;
        foreach (var type in _types)
        {
            degree += context.Types[type] is >= 0 and var token ? context.Reader.Degree(node, _direction, token) : 0;
        }

        return degree;
    }

    private ReadOnlySpan<Hop> Hops(QueryContext context, long node, long? to = null)
    {
        Span<int> tokens = _types.Length <= 16 ? stackalloc int[_types.Length] : new int[_types.Length];
        var known = 0;
        foreach (var type in _types)
        {
            if (context.Types[type] is >= 0 and var token)
            {
                tokens[known++] = token;
            }
        }

        context.Hops.Clear();
        if (known == 0 && _types.Length > 0)
        {
            return [];
        }

        if (to is { } neighbour)
        {
            context.Reader.ExpandInto(node, _direction, tokens[..known], neighbour, context.Hops);
        }
        else
        {
            context.Reader.Expand(node, _direction, tokens[..known], context.Hops);
        }

        return context.Hops.Hops;
    }

    private bool Holds(QueryContext context, long node, long relationship)
    {
        var ends = context.EndsOf(relationship);
        var leaves = ends.Start == node && _direction != Direction.Incoming && HasLabels(context, ends.End);
        var arrives = ends.End == node && _direction != Direction.Outgoing && HasLabels(context, ends.Start);
        return HasType(context, ends.Type) && (leaves || arrives);
    }

    private bool HasType(QueryContext context, int token) => _types.Length == 0 || Array.Exists(_types, type => context.Types[type] == token);

    private bool HasLabels(QueryContext context, long node)
    {
        foreach (var label in _labels)
        {
            if (!context.Reader.HasLabel(node, context.Labels[label]))
            {
                return false;
            }
        }

        return true;
    }
}
