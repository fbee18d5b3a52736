using Graph.Model;

namespace Graph.Neo4j;

/// <summary>Turns what the driver returns into values of the port.</summary>
internal static class ModelValues
{
    public static Value From(object? value) => value switch
    {
        null => Value.Null,
        bool boolean => Value.Of(boolean),
        long integer => Value.Of(integer),
        double number => Value.Of(number),
        string text => Value.Of(text),
        byte[] bytes => Value.Of(bytes),
        INode node => Value.Of(From(node)),
        IRelationship relationship => Value.Of(From(relationship)),
        IPath path => Value.Of(new GraphPath(path.Nodes.Select(From).ToList(), path.Relationships.Select(From).ToList())),
        IReadOnlyDictionary<string, object?> map => Value.Of(Map(map)),
        IReadOnlyList<object?> list => Value.Of(list.Select(From).ToArray()),
        _ => TemporalValues.ToModel(value),
    };

    private static Node From(INode node) => new(node.ElementId, node.Labels, Map(node.Properties));

    private static Relationship From(IRelationship relationship) => new(
        relationship.ElementId, relationship.Type, relationship.StartNodeElementId, relationship.EndNodeElementId, Map(relationship.Properties));

    private static Dictionary<string, Value> Map(IReadOnlyDictionary<string, object?> map) =>
        map.ToDictionary(pair => pair.Key, pair => From(pair.Value), StringComparer.Ordinal);
}
