using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>What may be stored in a property: plain values, and lists of plain values of one type.</summary>
internal static class PropertyValues
{
    /// <summary>The value as it is stored; what it takes beside its element counts until the changes are kept. Throws for one that cannot be stored.</summary>
    public static Value Storable(QueryContext context, Value value)
    {
        context.TakeForChanges(ValueSize.Of(value) - ValueSize.Slot);
        return Storable(value);
    }

    private static Value Storable(Value value) => value.Kind switch
    {
        ValueKind.Node or ValueKind.Relationship or ValueKind.Path or ValueKind.Map => throw CypherErrors.Type(
            $"Property values can only be of primitive types or arrays thereof. Encountered: {ValueText.ForMessage(value)}."),
        ValueKind.List => List(value.AsList()),
        _ => value,
    };

    private static Value List(IReadOnlyList<Value> items)
    {
        if (items.Count == 0)
        {
            return Lists.Empty;
        }

        var copy = items.ToArray();
        foreach (var item in copy)
        {
            if (item.Kind is ValueKind.Null)
            {
                throw CypherErrors.Type("Collections containing null values can not be stored in properties.");
            }

            if (item.Kind is ValueKind.List or ValueKind.Bytes)
            {
                throw CypherErrors.Type("Collections containing collections can not be stored in properties.");
            }

            Storable(item);
        }

        if (copy.All(item => item.Kind == copy[0].Kind))
        {
            if (copy[0].Kind == ValueKind.Point && copy.Any(item => item.AsPoint().Srid != copy[0].AsPoint().Srid))
            {
                throw CypherErrors.Type("Collections containing point values with different CRS can not be stored in properties.");
            }

            return Value.Of((IReadOnlyList<Value>)copy);
        }

        // Integers beside floats are stored as floats.
        return copy.All(item => item.IsNumber)
            ? Value.Of((IReadOnlyList<Value>)Array.ConvertAll(copy, item => Value.Of(Numbers.ToDouble(item))))
            : throw CypherErrors.Type("Neo4j only supports a subset of Cypher types for storage as singleton or array properties.");
    }
}
