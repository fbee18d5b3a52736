namespace Graph.Model;

/// <summary>Structural equality of what a <see cref="Value"/> refers to.</summary>
internal static class StructuralReference
{
    public static bool Same(ValueKind kind, object? left, object? right) => kind switch
    {
        ValueKind.List => ((IReadOnlyList<Value>)left!).SequenceEqual((IReadOnlyList<Value>)right!),
        ValueKind.Bytes => ((byte[])left!).AsSpan().SequenceEqual((byte[])right!),
        ValueKind.Map => SameMap((IReadOnlyDictionary<string, Value>)left!, (IReadOnlyDictionary<string, Value>)right!),
        _ => Equals(left, right),
    };

    public static int Hash(ValueKind kind, object? reference) => kind switch
    {
        ValueKind.List => ((IReadOnlyList<Value>)reference!).Aggregate(17, HashCode.Combine),
        ValueKind.Bytes => ((byte[])reference!).Length,
        // The order of a map's keys does not matter, so the hashes of its entries are added up.
        ValueKind.Map => ((IReadOnlyDictionary<string, Value>)reference!).Aggregate(0, (sum, pair) => sum + HashCode.Combine(pair.Key, pair.Value)),
        _ => reference?.GetHashCode() ?? 0,
    };

    private static bool SameMap(IReadOnlyDictionary<string, Value> left, IReadOnlyDictionary<string, Value> right) =>
        left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out var other) && pair.Value == other);
}
