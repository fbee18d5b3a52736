using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Cypher's <c>=</c>, in three truth values: C# null is Cypher's <c>null</c>.</summary>
internal static class CypherEquality
{
    /// <summary>Whether two values are equal.</summary>
    public static bool? AreEqual(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return null;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return Numbers.AreEqual(left, right);
        }

        if (left.Kind != right.Kind)
        {
            return false;
        }

        return left.Kind switch
        {
            ValueKind.List => ListsAreEqual(left.AsList(), right.AsList()),
            ValueKind.Map => MapsAreEqual(left.AsMap(), right.AsMap()),
            ValueKind.DateTime => SameMoment(left.AsDateTime(), right.AsDateTime()),
            _ => left.Equals(right),
        };
    }

    /// <summary><c>value IN list</c>; calls <paramref name="step"/> for each item looked at.</summary>
    public static bool? IsIn(Value value, IReadOnlyList<Value> list, Action? step = null)
    {
        bool? found = false;
        for (var index = 0; index < list.Count; index++)
        {
            step?.Invoke();
            var equal = AreEqual(value, list[index]);
            if (equal == true)
            {
                return true;
            }

            found = equal is null ? null : found;
        }

        return found;
    }

    // A zone by name and a bare offset are never equal, even at the same moment (Neo4j).
    private static bool SameMoment(ZonedDateTime left, ZonedDateTime right) =>
        left.EpochSecond == right.EpochSecond && left.Nanosecond == right.Nanosecond && left.ZoneId == right.ZoneId
            && (left.ZoneId is not null || left.OffsetSeconds == right.OffsetSeconds);

    private static bool? ListsAreEqual(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        bool? all = true;
        for (var index = 0; index < left.Count; index++)
        {
            var equal = AreEqual(left[index], right[index]);
            if (equal == false)
            {
                return false;
            }

            all = equal is null ? null : all;
        }

        return all;
    }

    private static bool? MapsAreEqual(IReadOnlyDictionary<string, Value> left, IReadOnlyDictionary<string, Value> right)
    {
        if (left.Count != right.Count || !left.Keys.All(right.ContainsKey))
        {
            return false;
        }

        bool? all = true;
        foreach (var (key, value) in left)
        {
            var equal = AreEqual(value, right[key]);
            if (equal == false)
            {
                return false;
            }

            all = equal is null ? null : all;
        }

        return all;
    }
}
