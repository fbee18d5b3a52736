using System.Globalization;
using System.Text;
using Graph.Model;
using Graph.Model.Text;

namespace Graph.Cypher.Values;

/// <summary>Values as text: what <c>toString</c> gives, and a longer form for messages.</summary>
internal static class ValueText
{
    /// <summary>What <c>toString</c> gives, or C# null where it takes no such value.</summary>
    public static string? Of(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString(),
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => FloatText.Format(value.AsFloat()),
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Point => PointText(value.AsPoint()),
        ValueKind.Date => TemporalText.Format(value.AsDate()),
        ValueKind.LocalTime => TemporalText.Format(value.AsLocalTime()),
        ValueKind.Time => TemporalText.Format(value.AsTime()),
        ValueKind.LocalDateTime => TemporalText.Format(value.AsLocalDateTime()),
        ValueKind.DateTime => TemporalText.Format(value.AsDateTime()),
        ValueKind.Duration => DurationText.Format(value.AsDuration()),
        _ => null,
    };

    /// <summary>A short form for error messages.</summary>
    public static string ForMessage(Value value)
    {
        var text = value.Kind switch
        {
            ValueKind.Null => "NULL",
            ValueKind.String => $"'{value.AsString()}'",
            ValueKind.List => $"[{string.Join(", ", value.AsList().Take(5).Select(ForMessage))}]",
            ValueKind.Map => $"{{{string.Join(", ", value.AsMap().Take(5).Select(pair => $"{pair.Key}: {ForMessage(pair.Value)}"))}}}",
            ValueKind.Node => $"({value.Bits})",
            ValueKind.Relationship => $"[{value.Bits}]",
            _ => Of(value) ?? value.Kind.ToString(),
        };
        return text.Length <= 120 ? text : string.Concat(text.AsSpan(0, 117), "...");
    }

    private static string PointText(Point point)
    {
        var text = new StringBuilder("point({");
        var geographic = point.Srid is 4326 or 4979;
        text.Append(CultureInfo.InvariantCulture, $"x: {FloatText.Format(point.X)}, y: {FloatText.Format(point.Y)}");
        if (point.Z is { } z)
        {
            text.Append(CultureInfo.InvariantCulture, $", z: {FloatText.Format(z)}");
        }

        var name = (geographic ? "wgs-84" : "cartesian") + (point.Z is null ? "" : "-3d");
        return text.Append(CultureInfo.InvariantCulture, $", crs: '{name}'}})").ToString();
    }
}
