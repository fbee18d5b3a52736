using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Components of temporal values and durations.</summary>
internal static class TemporalComponents
{
    /// <summary>A component by name.</summary>
    public static Value Read(Value value, string name) =>
        throw CypherErrors.Argument($"No such field: {name} of a {value.Kind}");
}
