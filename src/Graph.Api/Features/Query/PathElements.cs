using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>A path as the Query API shows it: node, relationship, node, …</summary>
internal static class PathElements
{
    public static IReadOnlyList<Value> Of(GraphPath path)
    {
        var elements = new List<Value> { Value.Of(path.Nodes[0]) };
        for (var step = 0; step < path.Relationships.Count; step++)
        {
            elements.Add(Value.Of(path.Relationships[step]));
            elements.Add(Value.Of(path.Nodes[step + 1]));
        }

        return elements;
    }
}
