using Graph.Model;

namespace Graph.Neo4j;

/// <summary>Turns values of the port into parameters of the driver.</summary>
internal static class DriverValues
{
    public static object? From(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Float => value.AsFloat(),
        ValueKind.String => value.AsString(),
        ValueKind.Bytes => value.AsBytes(),
        ValueKind.List => value.AsList().Select(From).ToList(),
        ValueKind.Map => value.AsMap().ToDictionary(pair => pair.Key, pair => From(pair.Value)),
        ValueKind.Node or ValueKind.Relationship or ValueKind.Path =>
            throw new GraphException(ErrorCodes.ArgumentError, $"A {value.Kind} cannot be a parameter; pass its id or its properties."),
        _ => TemporalValues.ToDriver(value),
    };
}
