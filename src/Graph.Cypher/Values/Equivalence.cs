using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>What DISTINCT, grouping and UNION call the same: as equality, but null is null. NaN is not even itself, as in Neo4j.</summary>
internal sealed class Equivalence : IEqualityComparer<Value>
{
    /// <summary>The only one.</summary>
    public static readonly Equivalence Instance = new();

    /// <inheritdoc/>
    public bool Equals(Value x, Value y)
    {
        if (x.IsNumber && y.IsNumber)
        {
            return Numbers.Compare(x, y) == 0 && !Numbers.IsNaN(x);
        }

        if (x.Kind != y.Kind)
        {
            return false;
        }

        return x.Kind switch
        {
            ValueKind.List => x.AsList().SequenceEqual(y.AsList(), this),
            ValueKind.Map => SameMap(x.AsMap(), y.AsMap()),
            _ => CypherEquality.AreEqual(x, y) ?? true,
        };
    }

    /// <inheritdoc/>
    public int GetHashCode(Value obj) => obj.Kind switch
    {
        ValueKind.Integer => obj.AsInteger().GetHashCode(),
        ValueKind.Float => HashOf(obj.AsFloat()),
        ValueKind.List => obj.AsList().Aggregate(17, (hash, item) => HashCode.Combine(hash, GetHashCode(item))),
        ValueKind.Map => obj.AsMap().Aggregate(0, (hash, pair) => hash + HashCode.Combine(pair.Key, GetHashCode(pair.Value))),
        ValueKind.DateTime => HashCode.Combine(obj.AsDateTime().EpochSecond, obj.AsDateTime().Nanosecond),
        _ => obj.GetHashCode(),
    };

    // A float that is a whole number must hash as the integer that it equals.
    private static int HashOf(double number) =>
        Math.Truncate(number) == number && Math.Abs(number) < 9.2e18 ? ((long)number).GetHashCode() : number.GetHashCode();

    private bool SameMap(IReadOnlyDictionary<string, Value> x, IReadOnlyDictionary<string, Value> y) =>
        x.Count == y.Count && x.All(pair => y.TryGetValue(pair.Key, out var other) && Equals(pair.Value, other));
}
