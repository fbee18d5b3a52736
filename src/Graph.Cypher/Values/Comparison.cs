using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Cypher's <c>&lt;</c> and its kin, in three truth values.</summary>
internal static class Comparison
{
    /// <summary><c>&lt;=</c> and <c>&gt;=</c> hold between equal values, also of types that have no order.</summary>
    public static int? CompareOrEqual(Value left, Value right) =>
        Compare(left, right) ?? (CypherEquality.AreEqual(left, right) == true ? 0 : null);

    /// <summary>
    /// The sign of the comparison; null where the values cannot be compared (then the answer is Cypher's null), and
    /// <see cref="int.MinValue"/> where a NaN makes every comparison false.
    /// </summary>
    public static int? Compare(Value left, Value right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return Numbers.IsNaN(left) || Numbers.IsNaN(right) ? int.MinValue : Numbers.Compare(left, right);
        }

        if (left.Kind != right.Kind)
        {
            return null;
        }

        return left.Kind switch
        {
            ValueKind.String => TextOrder.Compare(left.AsString(), right.AsString()),
            ValueKind.Boolean => left.AsBoolean().CompareTo(right.AsBoolean()),
            ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime =>
                TemporalOrder.Compare(left, right),
            ValueKind.List => CompareLists(left.AsList(), right.AsList()),
            ValueKind.Map => CompareMaps(left.AsMap(), right.AsMap()),
            ValueKind.Node or ValueKind.Relationship or ValueKind.Path => ValueOrder.Instance.Compare(left, right),
            _ => null,
        };
    }

    private static int? CompareLists(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        for (var index = 0; index < Math.Min(left.Count, right.Count); index++)
        {
            var order = CompareOrEqual(left[index], right[index]);
            if (order != 0)
            {
                return order == int.MinValue ? null : order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    // By size, then by keys, then by values in the order of the keys.
    private static int? CompareMaps(IReadOnlyDictionary<string, Value> left, IReadOnlyDictionary<string, Value> right)
    {
        string[] keys = [.. left.Keys.Order(StringComparer.Ordinal)];
        string[] others = [.. right.Keys.Order(StringComparer.Ordinal)];
        var order = keys.Length.CompareTo(others.Length);
        for (var index = 0; order == 0 && index < keys.Length; index++)
        {
            order = TextOrder.Compare(keys[index], others[index]);
        }

        return order != 0 ? order : CompareLists([.. keys.Select(key => left[key])], [.. keys.Select(key => right[key])]);
    }
}
