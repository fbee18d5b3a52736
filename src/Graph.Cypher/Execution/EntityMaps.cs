using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>All properties of a node or relationship, or all entries of a map. What was deleted has none, as in Neo4j.</summary>
internal static class EntityMaps
{
    /// <summary>As a new map. As in Neo4j, asking for those of a relationship that was deleted is an error.</summary>
    public static Dictionary<string, Value> Properties(QueryContext context, Value subject)
    {
        if (subject.Kind == ValueKind.Relationship && context.IsDeleted(subject))
        {
            throw CypherErrors.Deleted("Relationship", subject.Bits);
        }

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
            if (!context.IsDeleted(entity))
            {
                context.Reader.NodeProperties(entity.Bits, into);
            }
        }
        else if (entity.Kind == ValueKind.Relationship)
        {
            if (!context.IsDeleted(entity))
            {
                context.Reader.RelationshipProperties(entity.Bits, into);
            }
        }
        else
        {
            throw CypherErrors.Type($"Expected a map, node or relationship, but got {ValueText.ForMessage(entity)}");
        }
    }
}
