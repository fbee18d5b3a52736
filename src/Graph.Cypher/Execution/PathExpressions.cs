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
        var slots = path.Elements.SelectMany(Slots).ToArray();
        return context => Build(context, slots);
    }

    private static IEnumerable<int> Slots(BoundPathElement element) => element switch
    {
        BoundPathElement.Node node => [node.Variable.Id],
        BoundPathElement.Relationship relationship => [relationship.Variable.Id],
        _ => throw new GraphException(ErrorCodes.NotSupported, "A named path over a quantified path pattern is not supported."),
    };

    private static Value Build(QueryContext context, int[] slots)
    {
        var nodes = new List<long>();
        var relationships = new List<long>();
        foreach (var slot in slots)
        {
            var value = context.Row[slot];
            switch (value.Kind)
            {
                case ValueKind.Node when nodes.Count == 0:
                    nodes.Add(value.Bits);
                    break;
                case ValueKind.Node:
                    break;
                case ValueKind.Relationship:
                    Walk(context, nodes, relationships, value.Bits);
                    break;
                case ValueKind.List:
                    foreach (var item in value.AsList())
                    {
                        Walk(context, nodes, relationships, item.Bits);
                    }

                    break;
                default:
                    return Value.Null;
            }
        }

        return Value.PathOf(new PathWalk([.. nodes], [.. relationships]));
    }

    private static void Walk(QueryContext context, List<long> nodes, List<long> relationships, long relationship)
    {
        var ends = context.EndsOf(relationship);
        nodes.Add(ends.Start == nodes[^1] ? ends.End : ends.Start);
        relationships.Add(relationship);
    }
}
