namespace Graph.Bolt.PackStream;

/// <summary>
/// Makes a path of its structure: distinct nodes, distinct relationships, and pairs of indices to walk. An index of a
/// relationship counts from 1 and is negative when it is walked against its direction; that of a node counts from 0.
/// </summary>
internal static class PathStructure
{
    public static BoltPath Create(object?[] fields)
    {
        var nodes = Structures.Field<List<object?>>(fields[0]).ConvertAll(Structures.Field<INode>);
        var relationships = Structures.Field<List<object?>>(fields[1]).ConvertAll(Structures.Field<BoltRelationship>);
        var indices = Structures.Field<List<object?>>(fields[2]).ConvertAll(Structures.Field<long>);
        if (nodes.Count == 0 || indices.Count % 2 != 0)
        {
            throw Invalid();
        }

        var walkedNodes = new List<INode> { nodes[0] };
        var walked = new List<IRelationship>();
        for (var i = 0; i < indices.Count; i += 2)
        {
            var from = walkedNodes[^1];
            var to = At(nodes, indices[i + 1]);
            var relationship = At(relationships, Math.Abs(indices[i]) - 1);
            walked.Add(indices[i] > 0 ? relationship.Between(from, to) : relationship.Between(to, from));
            walkedNodes.Add(to);
        }

        return new BoltPath(walkedNodes, walked);
    }

    private static T At<T>(List<T> items, long index) => index >= 0 && index < items.Count ? items[(int)index] : throw Invalid();

    private static ProtocolException Invalid() => new("The server sent a path whose indices lead nowhere.");
}
