using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions of points.</summary>
internal static class PointFunctions
{
    private const double EarthRadiusMetres = 6_378_140.0;

    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        Arguments.OrNull("point", value => Make(Arguments.Map("point", value))),
        ("point.distance", (_, values) => values[0].Kind == ValueKind.Point && values[1].Kind == ValueKind.Point
            ? Distance(values[0].AsPoint(), values[1].AsPoint())
            : Value.Null),
        ("point.withinBBox", (_, values) => Array.TrueForAll(values, value => value.Kind == ValueKind.Point)
            ? IsWithin(values[0].AsPoint(), values[1].AsPoint(), values[2].AsPoint())
            : Value.Null),
    ];

    private static Value Make(IReadOnlyDictionary<string, Value> map)
    {
        if (map.Values.Any(value => value.IsNull))
        {
            return Value.Null;
        }

        var geographic = map.ContainsKey("longitude") || map.ContainsKey("latitude");
        var x = Coordinate(map, "x", "longitude") ?? throw Missing();
        var y = Coordinate(map, "y", "latitude") ?? throw Missing();
        var z = Coordinate(map, "z", "height");
        var srid = Srid(map, geographic, z is not null);
        if (srid is 4326 or 4979)
        {
            RequireOnGlobe(x, y);
        }

        return Value.Of(new Point(srid, x, y, z));
    }

    private static double? Coordinate(IReadOnlyDictionary<string, Value> map, string name, string geographic) =>
        map.TryGetValue(name, out var value) || map.TryGetValue(geographic, out value) ? Arguments.Number("point", value) : null;

    private static int Srid(IReadOnlyDictionary<string, Value> map, bool geographic, bool three)
    {
        if (map.TryGetValue("srid", out var srid))
        {
            return (int)Arguments.Integer("point", srid);
        }

        if (map.TryGetValue("crs", out var crs))
        {
            return Arguments.Text("point", crs).ToUpperInvariant() switch
            {
                "WGS-84" => 4326,
                "WGS-84-3D" => 4979,
                "CARTESIAN" => 7203,
                "CARTESIAN-3D" => 9157,
                _ => throw CypherErrors.Argument($"Unknown coordinate reference system: {crs.AsString()}"),
            };
        }

        return (geographic, three) switch { (true, false) => 4326, (true, true) => 4979, (false, false) => 7203, _ => 9157 };
    }

    private static void RequireOnGlobe(double longitude, double latitude)
    {
        if (longitude is < -180 or > 180 || latitude is < -90 or > 90)
        {
            throw CypherErrors.Argument($"Cannot create WGS84 point with invalid coordinate: longitude {longitude}, latitude {latitude}.");
        }
    }

    private static GraphException Missing() => CypherErrors.Text(
        "A point must contain either 'x' and 'y', or 'latitude' and 'longitude'");

    private static Value Distance(Point one, Point other)
    {
        if (one.Srid != other.Srid)
        {
            return Value.Null;
        }

        var height = (one.Z ?? 0) - (other.Z ?? 0);
        if (!PointComponents.IsGeographic(one))
        {
            return Value.Of(Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2) + (height * height)));
        }

        var radius = EarthRadiusMetres + (((one.Z ?? 0) + (other.Z ?? 0)) / 2);
        var along = radius * CentralAngle(one, other);
        return Value.Of(Math.Sqrt((along * along) + (height * height)));
    }

    private static double CentralAngle(Point one, Point other)
    {
        var (from, to) = (one.Y * Math.PI / 180, other.Y * Math.PI / 180);
        var latitude = Math.Pow(Math.Sin((to - from) / 2), 2);
        var longitude = Math.Pow(Math.Sin((other.X - one.X) * Math.PI / 180 / 2), 2);
        var chord = latitude + (Math.Cos(from) * Math.Cos(to) * longitude);
        return 2 * Math.Atan2(Math.Sqrt(chord), Math.Sqrt(1 - chord));
    }

    private static Value IsWithin(Point point, Point lower, Point upper)
    {
        if (point.Srid != lower.Srid || point.Srid != upper.Srid)
        {
            return Value.Null;
        }

        var inX = PointComponents.IsGeographic(point) && lower.X > upper.X
            ? point.X >= lower.X || point.X <= upper.X
            : point.X >= lower.X && point.X <= upper.X;
        return Value.Of(inX && point.Y >= lower.Y && point.Y <= upper.Y
            && (point.Z is null || (point.Z >= lower.Z && point.Z <= upper.Z)));
    }
}
