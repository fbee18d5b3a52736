using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Components of a point.</summary>
internal static class PointComponents
{
    /// <summary>A component by name.</summary>
    public static Value Read(Point point, string name) => Find(point, name) ?? Find(point, FieldNames.Spell(name))
        ?? throw CypherErrors.Argument($"Field: {name} is not available on point: {ValueText.ForMessage(Value.Of(point))}");

    private static Value? Find(Point point, string name) => name switch
    {
        "x" => Value.Of(point.X),
        "y" => Value.Of(point.Y),
        "z" when point.Z is { } z => Value.Of(z),
        "longitude" when IsGeographic(point) => Value.Of(point.X),
        "latitude" when IsGeographic(point) => Value.Of(point.Y),
        "height" when IsGeographic(point) && point.Z is { } height => Value.Of(height),
        "srid" => Value.Of((long)point.Srid),
        "crs" => Value.Of((IsGeographic(point) ? "wgs-84" : "cartesian") + (point.Z is null ? "" : "-3d")),
        _ => null,
    };

    /// <summary>Whether a point lies on the globe.</summary>
    public static bool IsGeographic(Point point) => point.Srid is 4326 or 4979;
}
