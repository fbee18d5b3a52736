using Graph.Model;
using Graph.Model.Text;

namespace Graph.Api.Features.Query;

/// <summary>The text of values that have one and no word of JSON.</summary>
internal static class PlainText
{
    /// <summary>The text of a string, bytes (Base64), temporal value, duration or point.</summary>
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString(),
        ValueKind.Bytes => Convert.ToBase64String(value.AsBytes()),
        ValueKind.DateTime => TemporalText.FormatWithoutZone(value.AsDateTime()),
        _ => WithZone(value),
    };

    /// <summary>The same, with the named zone of a date and time.</summary>
    public static string WithZone(Value value) => value.Kind switch
    {
        ValueKind.Date => TemporalText.Format(value.AsDate()),
        ValueKind.LocalTime => TemporalText.Format(value.AsLocalTime()),
        ValueKind.Time => TemporalText.Format(value.AsTime()),
        ValueKind.LocalDateTime => TemporalText.Format(value.AsLocalDateTime()),
        ValueKind.DateTime => TemporalText.Format(value.AsDateTime()),
        ValueKind.Duration => DurationText.Format(value.AsDuration()),
        ValueKind.Point => PointText.Format(value.AsPoint()),
        _ => throw new ArgumentException($"A {value.Kind} has no text of its own.", nameof(value)),
    };
}
