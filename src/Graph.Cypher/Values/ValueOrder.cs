using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>The one total order of all values, for ORDER BY, min and max. Null is last, NaN before it.</summary>
internal sealed class ValueOrder : IComparer<Value>
{
    /// <summary>The only one.</summary>
    public static readonly ValueOrder Instance = new();

    /// <inheritdoc/>
    public int Compare(Value x, Value y)
    {
        if (x.Kind == ValueKind.Integer && y.Kind == ValueKind.Integer)
        {
            return x.AsInteger().CompareTo(y.AsInteger());
        }

        var order = Rank(x.Kind).CompareTo(Rank(y.Kind));
        return order != 0 ? order : CompareWithin(x, y);
    }

    private static int Rank(ValueKind kind) => kind switch
    {
        ValueKind.Map => 0,
        ValueKind.Node => 1,
        ValueKind.Relationship => 2,
        ValueKind.List => 3,
        ValueKind.Path => 4,
        ValueKind.Point => 5,
        ValueKind.DateTime => 6,
        ValueKind.LocalDateTime => 7,
        ValueKind.Date => 8,
        ValueKind.Time => 9,
        ValueKind.LocalTime => 10,
        ValueKind.Duration => 11,
        ValueKind.String => 12,
        ValueKind.Boolean => 13,
        ValueKind.Integer or ValueKind.Float => 14,
        ValueKind.Bytes => 15,
        _ => 16,
    };

    private int CompareWithin(Value x, Value y) => x.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Integer or ValueKind.Float => Numbers.Compare(x, y),
        ValueKind.Boolean => x.AsBoolean().CompareTo(y.AsBoolean()),
        ValueKind.String => TextOrder.Compare(x.AsString(), y.AsString()),
        ValueKind.Node or ValueKind.Relationship => x.Bits.CompareTo(y.Bits),
        ValueKind.List => CompareLists(x.AsList(), y.AsList()),
        ValueKind.Map => CompareMaps(x.AsMap(), y.AsMap()),
        ValueKind.Path => ComparePaths((PathWalk)x.Reference!, (PathWalk)y.Reference!), // a path inside the engine is never anything else
        ValueKind.Bytes => x.AsBytes().AsSpan().SequenceCompareTo(y.AsBytes()),
        ValueKind.Point => ComparePoints(x.AsPoint(), y.AsPoint()),
        _ => TemporalOrder.Compare(x, y),
    };

    private int CompareLists(IReadOnlyList<Value> x, IReadOnlyList<Value> y)
    {
        for (var index = 0; index < Math.Min(x.Count, y.Count); index++)
        {
            var order = Compare(x[index], y[index]);
            if (order != 0)
            {
                return order;
            }
        }

        return x.Count.CompareTo(y.Count);
    }

    private int CompareMaps(IReadOnlyDictionary<string, Value> x, IReadOnlyDictionary<string, Value> y)
    {
        if (x.Count != y.Count)
        {
            return x.Count.CompareTo(y.Count);
        }

        var keys = x.Keys.Order(StringComparer.Ordinal).ToArray();
        var others = y.Keys.Order(StringComparer.Ordinal).ToArray();
        for (var index = 0; index < keys.Length; index++)
        {
            var order = TextOrder.Compare(keys[index], others[index]);
            if (order != 0)
            {
                return order;
            }
        }

        foreach (var key in keys)
        {
            var order = Compare(x[key], y[key]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int ComparePaths(PathWalk x, PathWalk y)
    {
        var order = x.Nodes.AsSpan().SequenceCompareTo(y.Nodes);
        return order != 0 ? order : x.Relationships.AsSpan().SequenceCompareTo(y.Relationships);
    }

    private static int ComparePoints(Point x, Point y) =>
        (x.Srid, x.X, x.Y, x.Z ?? 0).CompareTo((y.Srid, y.X, y.Y, y.Z ?? 0));
}
