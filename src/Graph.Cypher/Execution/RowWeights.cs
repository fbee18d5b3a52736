using Graph.Cypher.Planning;
using Graph.Cypher.Planning.Shortcuts;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Counts the hops that leave a node.</summary>
internal static class RowWeights
{
    /// <summary>How many hops of a kind there are from the row's node, less those that its other relationships are.</summary>
    public static RowWeight Compile(PlanningContext planning, CountedHop hop)
    {
        var kind = new HopKind(planning, hop);
        int[] others = [.. hop.Others.Select(other => other.Id)];
        return context =>
        {
            if (context.Row[kind.At] is not { Kind: ValueKind.Node } node)
            {
                return 0;
            }

            var count = kind.Count(context, node.Bits);
            foreach (var slot in others)
            {
                count -= kind.CountIn(context, node.Bits, context.Row[slot]);
            }

            return count;
        };
    }

    /// <summary>How many pairs of two hops of these kinds there are.</summary>
    public static RowWeight Compile(PlanningContext planning, CountedHop first, CountedHop second)
    {
        var (one, other) = (new HopKind(planning, first), new HopKind(planning, second));
        var mayBeOne = first.At == second.At && CountedHops.MayBeOne(first.Relationship.Types, second.Relationship.Types);
        return context =>
        {
            var (from, to) = (context.Row[one.At], context.Row[other.At]);
            if (from.Kind != ValueKind.Node || to.Kind != ValueKind.Node)
            {
                return 0;
            }

            var count = one.Count(context, from.Bits);
            return count == 0 ? 0 : (count * other.Count(context, to.Bits)) - (mayBeOne ? one.CountBoth(context, from.Bits, other) : 0);
        };
    }
}
