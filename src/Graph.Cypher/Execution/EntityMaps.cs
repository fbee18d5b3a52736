using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>All properties of a node or relationship, or all entries of a map.</summary>
internal static class EntityMaps
{
    /// <summary>As a new map.</summary>
    public static Dictionary<string, Value> Properties(QueryContext context, Value subject)
    {
        var map = new Dictionary<string, Value>();
        AddProperties(context, subject, map);
        return map;
    }

    /// <summary>Added to a map.</summary>
    public static void AddProperties(QueryContext context, Value subject, Dictionary<string, Value> into)
    {
        if (subject.Kind == ValueKind.Map)
        {
            foreach (var (key, value) in subject.AsMap())
            {
                into[key] = value;
            }

            return;
        }

        var pairs = new List<KeyValuePair<int, Value>>();
        Read(context, subject, pairs);
        foreach (var (key, value) in pairs)
        {
            into[context.Reader.KeyName(key)] = value;
        }
    }

    /// <summary>By key token, in the store's order.</summary>
    public static void Read(QueryContext context, Value entity, List<KeyValuePair<int, Value>> into)
    {
        if (entity.Kind == ValueKind.Node)
        {
            if (context.Changes?.IsNodeDeleted(entity.Bits) == true)
            {
                throw CypherErrors.Deleted("Node", entity.Bits);
            }

            context.Reader.NodeProperties(entity.Bits, into);
        }
        else if (entity.Kind == ValueKind.Relationship)
        {
            if (context.Changes?.IsRelationshipDeleted(entity.Bits) == true)
            {
                throw CypherErrors.Deleted("Relationship", entity.Bits);
            }

            context.Reader.RelationshipProperties(entity.Bits, into);
        }
        else
        {
            throw CypherErrors.Type($"Expected a map, node or relationship, but got {ValueText.ForMessage(entity)}");
        }
    }
}
