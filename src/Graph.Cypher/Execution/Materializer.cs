using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Copies nodes, relationships and paths out of the store, for rows that leave the engine.</summary>
internal static class Materializer
{
    /// <summary>The value with all elements copied.</summary>
    public static Value Copy(QueryContext context, Value value) => value.Kind switch
    {
        // What procedures make up is in no store.
        ValueKind.Node when value.Reference is Node => value,
        ValueKind.Relationship when value.Reference is Relationship => value,
        ValueKind.Node => Value.Of(NodeOf(context, value.Bits)),
        ValueKind.Relationship => Value.Of(RelationshipOf(context, value.Bits)),
        ValueKind.Path when value.Reference is PathWalk walk => Value.Of(new GraphPath(
            Array.ConvertAll(walk.Nodes, node => NodeOf(context, node)),
            Array.ConvertAll(walk.Relationships, relationship => RelationshipOf(context, relationship)))),
        ValueKind.List => List(context, value),
        ValueKind.Map => Map(context, value.AsMap()),
        _ => value,
    };

    private static Node NodeOf(QueryContext context, long node)
    {
        var reader = context.Reader;
        if (context.Changes?.IsNodeDeleted(node) == true)
        {
            return new Node(reader.NodeElementId(node), [], new Dictionary<string, Value>());
        }

        var tokens = reader.LabelsOf(node);
        var labels = new string[tokens.Length];
        for (var index = 0; index < tokens.Length; index++)
        {
            labels[index] = reader.LabelName(tokens[index]);
        }

        return new Node(reader.NodeElementId(node), labels, EntityMaps.Properties(context, Value.NodeNumber(node)));
    }

    private static Relationship RelationshipOf(QueryContext context, long relationship)
    {
        var reader = context.Reader;
        var id = reader.RelationshipElementId(relationship);
        if (context.Changes?.IsRelationshipDeleted(relationship) == true)
        {
            return new Relationship(id, "", "", "", new Dictionary<string, Value>()); // as in Neo4j, nothing is told of it any more
        }

        var ends = context.EndsOf(relationship);
        return new Relationship(
            id, reader.TypeName(ends.Type), reader.NodeElementId(ends.Start), reader.NodeElementId(ends.End), EntityMaps.Properties(context, Value.RelationshipNumber(relationship)));
    }

    private static Value List(QueryContext context, Value list)
    {
        var items = list.AsList();
        if (items is IntegerRange)
        {
            return list;
        }

        var copy = new ListBuilder(context.Budget, items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            context.Budget.Step();
            copy.Add(Copy(context, items[index]));
        }

        return copy.Finish();
    }

    private static Value Map(QueryContext context, IReadOnlyDictionary<string, Value> map)
    {
        var copy = new Dictionary<string, Value>(map.Count);
        foreach (var (key, value) in map)
        {
            copy[key] = Copy(context, value);
        }

        return Value.Of(copy);
    }
}
