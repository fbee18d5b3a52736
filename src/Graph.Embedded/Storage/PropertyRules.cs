using Graph.Model;

namespace Graph.Embedded.Storage;

/// <summary>Which values may be properties.</summary>
internal static class PropertyRules
{
    /// <summary>Throws for a map, node, relationship or path, and for a list that holds one, or a list, or null.</summary>
    public static void Check(in Value value)
    {
        if (value.Kind is ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path)
        {
            throw NotStorable($"a {value.Kind}");
        }

        if (value.Kind == ValueKind.List)
        {
            foreach (var item in value.AsList())
            {
                CheckItem(item);
            }
        }
    }

    private static void CheckItem(in Value item)
    {
        if (item.Kind is ValueKind.Null or ValueKind.List)
        {
            throw NotStorable($"a list with a {item.Kind} in it");
        }

        Check(item);
    }

    private static GraphException NotStorable(string what) => new(
        ErrorCodes.TypeError,
        $"Property values can only be of primitive types or arrays thereof; {what} was given. Store its parts as properties of their own.");
}
