using Graph.Cypher.Binding;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Builds named paths from the slots of their elements.</summary>
internal static class PathExpressions
{
    /// <summary>Compiles a path; it is null when one of its elements is.</summary>
    public static Evaluator Compile(BoundPath path)
    {
        Piece[] pieces = [.. path.Elements.Select(PieceOf)];
        return context => Build(context, pieces);
    }

    private delegate bool Piece(QueryContext context, List<long> nodes, List<long> relationships);

    private static Piece PieceOf(BoundPathElement element)
    {
        switch (element)
        {
            case BoundPathElement.Node node:
                return (context, nodes, _) => AddNode(context.Row[node.Variable.Id], nodes);
            case BoundPathElement.Relationship relationship:
                return (context, nodes, relationships) => AddRelationships(context, context.Row[relationship.Variable.Id], nodes, relationships);
            case BoundPathElement.Quantified quantified:
                var slots = quantified.Path.Inner.Relationships
                    .Select(inner => quantified.Path.Groups.First(group => group.Inner == inner.Variable).Outer.Id).ToArray();
                return (context, nodes, relationships) => AddRepetitions(context, slots, nodes, relationships);
            default:
                throw new ArgumentException($"A path has no {element.GetType().Name}.", nameof(element));
        }
    }

    private static Value Build(QueryContext context, Piece[] pieces)
    {
        var nodes = new List<long>();
        var relationships = new List<long>();
        foreach (var piece in pieces)
        {
            if (!piece(context, nodes, relationships))
            {
                return Value.Null;
            }
        }

        return Value.PathOf(new PathWalk([.. nodes], [.. relationships]));
    }

    // Only the first node says anything new: the others follow from the relationships.
    private static bool AddNode(Value value, List<long> nodes)
    {
        if (nodes.Count == 0 && value.Kind == ValueKind.Node)
        {
            nodes.Add(value.Bits);
        }

        return value.Kind == ValueKind.Node;
    }

    private static bool AddRelationships(QueryContext context, Value value, List<long> nodes, List<long> relationships)
    {
        if (value.Kind == ValueKind.Relationship)
        {
            Walk(context, nodes, relationships, value.Bits);
            return true;
        }

        foreach (var item in value.Kind == ValueKind.List ? value.AsList() : [])
        {
            Walk(context, nodes, relationships, item.Bits);
        }

        return value.Kind == ValueKind.List;
    }

    private static bool AddRepetitions(QueryContext context, int[] slots, List<long> nodes, List<long> relationships)
    {
        var lists = Array.ConvertAll(slots, slot => context.Row[slot]);
        if (Array.Exists(lists, list => list.Kind != ValueKind.List))
        {
            return false;
        }

        for (var repetition = 0; lists.Length > 0 && repetition < lists[0].AsList().Count; repetition++)
        {
            foreach (var list in lists)
            {
                Walk(context, nodes, relationships, list.AsList()[repetition].Bits);
            }
        }

        return true;
    }

    private static void Walk(QueryContext context, List<long> nodes, List<long> relationships, long relationship)
    {
        var ends = context.EndsOf(relationship);
        nodes.Add(ends.Start == nodes[^1] ? ends.End : ends.Start);
        relationships.Add(relationship);
    }
}
