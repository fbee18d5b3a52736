using Graph.Cypher.Execution;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions of nodes, relationships and paths.</summary>
internal static class EntityFunctions
{
    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        ("id", Nullable(Id)),
        ("elementId", Nullable(ElementId)),
        ("labels", Nullable(Labels)),
        ("type", Nullable(TypeOf)),
        ("startNode", Nullable((context, value) => Value.NodeNumber(context.EndsOf(Relationship("startNode", value)).Start))),
        ("endNode", Nullable((context, value) => Value.NodeNumber(context.EndsOf(Relationship("endNode", value)).End))),
        ("keys", Nullable(Keys)),
        ("properties", Nullable((context, value) => Value.Of(EntityMaps.Properties(context, value)))),
        ("nodes", Nullable((_, value) => ListOf(Arguments.Path("nodes", value).Nodes, Value.NodeNumber))),
        ("relationships", Nullable((_, value) => ListOf(Arguments.Path("relationships", value).Relationships, Value.RelationshipNumber))),
        ("length", Nullable((_, value) => Value.Of((long)Arguments.Path("length", value).Relationships.Length))),
        ("randomUUID", (_, _) => Value.Of(Guid.NewGuid().ToString())),
        ("file", (_, _) => Value.Null),
        ("linenumber", (_, _) => Value.Null),
        ("timestamp", (context, _) => Value.Of(context.Now.ToUnixTimeMilliseconds())),
        ("nullIf", (_, values) => CypherEquality.AreEqual(values[0], values[1]) == true ? Value.Null : values[0]),
        ("valueType", (_, values) => Value.Of(ValueTypes.NameOf(values[0]))),
    ];

    private static Function Nullable(Func<QueryContext, Value, Value> function) =>
        (context, arguments) => arguments[0].IsNull ? Value.Null : function(context, arguments[0]);

    private static Value Id(QueryContext context, Value value) => value.Kind is ValueKind.Node or ValueKind.Relationship
        ? Value.Of(value.Bits)
        : throw CypherErrors.WrongArgument("id", "a node or relationship", value);

    private static Value ElementId(QueryContext context, Value value) => value.Kind switch
    {
        ValueKind.Node => Value.Of(context.Reader.NodeElementId(value.Bits)),
        ValueKind.Relationship => Value.Of(context.Reader.RelationshipElementId(value.Bits)),
        _ => throw CypherErrors.WrongArgument("elementId", "a node or relationship", value),
    };

    private static Value Labels(QueryContext context, Value value)
    {
        if (value.Kind != ValueKind.Node)
        {
            throw CypherErrors.WrongArgument("labels", "a node", value);
        }

        if (context.Changes?.IsNodeDeleted(value.Bits) == true)
        {
            throw CypherErrors.Deleted("Node", value.Bits);
        }

        var tokens = context.Reader.LabelsOf(value.Bits);
        var names = new Value[tokens.Length];
        for (var index = 0; index < tokens.Length; index++)
        {
            names[index] = Value.Of(context.Reader.LabelName(tokens[index]));
        }

        return Value.Of((IReadOnlyList<Value>)names);
    }

    // As in Neo4j, one that was made and deleted has no type any more, while one that was there before still has.
    private static Value TypeOf(QueryContext context, Value value)
    {
        var relationship = Relationship("type", value);
        return context.Changes?.IsGone(relationship) == true
            ? throw CypherErrors.Deleted("Relationship", relationship)
            : Value.Of(context.Reader.TypeName(context.EndsOf(relationship).Type));
    }

    // Of maps by Java's hash order, of nodes and relationships as Neo4j's store lists them.
    private static Value Keys(QueryContext context, Value value)
    {
        if (value.Kind == ValueKind.Map)
        {
            return Value.Of(JavaHashOrder.Of([.. value.AsMap().Keys]));
        }

        if (value.Kind == ValueKind.Relationship && context.IsDeleted(value))
        {
            throw CypherErrors.Deleted("Relationship", value.Bits);
        }

        var properties = new List<KeyValuePair<int, Value>>();
        EntityMaps.Read(context, value, properties);
        var keys = context.Changes?.IsNew(value) == true ? StoredKeyOrder.OfNew(properties) : StoredKeyOrder.OfStored(properties);
        return Value.Of(keys.Select(context.Reader.KeyName));
    }

    private static long Relationship(string function, Value value) => value.Kind == ValueKind.Relationship
        ? value.Bits
        : throw CypherErrors.WrongArgument(function, "a relationship", value);

    private static Value ListOf(long[] ids, Func<long, Value> wrap) => Value.Of((IReadOnlyList<Value>)Array.ConvertAll(ids, id => wrap(id)));
}
