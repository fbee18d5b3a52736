using Graph.Cypher.Execution;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions of points.</summary>
internal static class PointFunctions
{
    private const double EarthRadiusMetres = 6_378_140.0;
    private const double RadiansPerDegree = Math.PI / 180;

    private static readonly Dictionary<string, int> Systems = new(StringComparer.OrdinalIgnoreCase)
    {
        ["WGS-84"] = 4326, ["WGS-84-3D"] = 4979, ["cartesian"] = 7203, ["cartesian-3D"] = 9157,
    };

    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        Arguments.OrNull("point", (context, value) => Make(EntityMaps.Properties(context, value))),
        ("point.distance", (_, values) => values[0].Kind == ValueKind.Point && values[1].Kind == ValueKind.Point
            ? Distance(values[0].AsPoint(), values[1].AsPoint())
            : Value.Null),
        ("point.withinBBox", (_, values) => Array.TrueForAll(values, value => value.Kind == ValueKind.Point)
            ? IsWithin(values[0].AsPoint(), values[1].AsPoint(), values[2].AsPoint())
            : Value.Null),
    ];

    private static Value Make(IReadOnlyDictionary<string, Value> given)
    {
        var map = FieldNames.Spell(given);
        if (map.Values.Any(value => value.IsNull))
        {
            return Value.Null;
        }

        var cartesian = map.ContainsKey("x") && map.ContainsKey("y");
        if (!cartesian && !(map.ContainsKey("longitude") && map.ContainsKey("latitude")))
        {
            throw CypherErrors.Argument("A point must contain either 'x' and 'y', or 'latitude' and 'longitude'");
        }

        var x = Coordinate(map, cartesian ? "x" : "longitude") ?? 0;
        var y = Coordinate(map, cartesian ? "y" : "latitude") ?? 0;
        var z = Coordinate(map, "z") ?? (cartesian ? null : Coordinate(map, "height"));
        if (!double.IsFinite(x) || !double.IsFinite(y) || !double.IsFinite(z ?? 0))
        {
            throw CypherErrors.Argument("Cannot create a point with coordinates that are not finite.");
        }

        var srid = Srid(map, !cartesian, z is not null);
        Check(srid, !cartesian, z is not null);
        return Value.Of(new Point(srid, srid is 4326 or 4979 ? OnGlobe(x, y) : x, y, z));
    }

    private static double? Coordinate(IReadOnlyDictionary<string, Value> map, string name) =>
        !map.TryGetValue(name, out var value) ? null
        : value.IsNumber ? Numbers.ToDouble(value)
        : throw CypherErrors.Argument($"A coordinate must be a number, but was {ValueText.ForMessage(value)}");

    private static int Srid(IReadOnlyDictionary<string, Value> map, bool geographic, bool three)
    {
        var hasSrid = map.TryGetValue("srid", out var srid);
        var hasCrs = map.TryGetValue("crs", out var crs);
        if (hasSrid && hasCrs)
        {
            throw CypherErrors.Argument("Only one of 'crs' and 'srid' can be given.");
        }

        if (hasSrid)
        {
            return srid.Kind == ValueKind.Integer && Systems.Values.Any(code => code == srid.AsInteger()) ? (int)srid.AsInteger() : throw UnknownSystem(srid);
        }

        if (hasCrs)
        {
            return crs.Kind == ValueKind.String && Systems.TryGetValue(crs.AsString(), out var named) ? named : throw UnknownSystem(crs);
        }

        return (geographic, three) switch { (true, false) => 4326, (true, true) => 4979, (false, false) => 7203, _ => 9157 };
    }

    private static void Check(int srid, bool geographic, bool three)
    {
        if (srid is 4979 or 9157 != three)
        {
            throw CypherErrors.Argument($"Cannot create point with {(three ? "2D" : "3D")} coordinate reference system and {(three ? 3 : 2)} coordinates.");
        }

        if (geographic && srid is 7203 or 9157)
        {
            throw CypherErrors.Argument("A point of longitude and latitude cannot lie in a cartesian coordinate reference system.");
        }
    }

    // A longitude beyond 180 degrees goes on on the other side; a latitude beyond a pole is none.
    private static double OnGlobe(double longitude, double latitude)
    {
        if (latitude is < -90 or > 90)
        {
            throw CypherErrors.Argument($"Cannot create WGS84 point with invalid coordinate: latitude {latitude}. Valid range for latitudes is [-90, 90].");
        }

        if (longitude is >= -180 and <= 180)
        {
            return longitude;
        }

        var rest = longitude % 360;
        return rest > 180 ? rest - 360 : rest < -180 ? rest + 360 : rest;
    }

    private static GraphException UnknownSystem(Value system) =>
        CypherErrors.Argument($"Unknown coordinate reference system: {ValueText.ForMessage(system)}");

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
        var (from, to) = (one.Y * RadiansPerDegree, other.Y * RadiansPerDegree);
        var latitude = Math.Pow(Math.Sin((to - from) / 2), 2);
        var longitude = Math.Pow(Math.Sin(((other.X * RadiansPerDegree) - (one.X * RadiansPerDegree)) / 2), 2);
        var chord = latitude + (Math.Cos(from) * Math.Cos(to) * longitude);
        return 2 * Math.Asin(Math.Sqrt(chord));
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
