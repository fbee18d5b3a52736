using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>How many bytes a value takes, by estimate, for the memory budget.</summary>
internal static class ValueSize
{
    /// <summary>Bytes of a value inside an array.</summary>
    public const int Slot = 24;

    // A node or relationship that is copied out of the store, its properties apart.
    private const int BytesOfACopy = 250;

    /// <summary>The value with all that it refers to.</summary>
    public static long Of(Value value) => Slot + value.Kind switch
    {
        ValueKind.String => 24 + (2L * value.AsString().Length),
        ValueKind.List => 32 + OfItems(value.AsList()),
        ValueKind.Map => 80 + value.AsMap().Sum(pair => 60L + Of(pair.Value)),
        ValueKind.Path => 120,
        ValueKind.Bytes => 24 + value.AsBytes().Length,
        ValueKind.Node or ValueKind.Relationship when value.Reference is not null => BytesOfACopy,
        >= ValueKind.Date => 48,
        _ => 0,
    };

    private static long OfItems(IReadOnlyList<Value> items)
    {
        if (items is IntegerRange)
        {
            return 0; // whatever its length
        }

        var sum = 0L;
        for (var index = 0; index < items.Count; index++)
        {
            sum += Of(items[index]);
        }

        return sum;
    }
}
