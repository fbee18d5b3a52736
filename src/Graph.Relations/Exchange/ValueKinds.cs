using System.Globalization;
using Graph.Model;
using Graph.Model.Text;

namespace Graph.Relations.Exchange;

/// <summary>Values as text beside the name of their kind, in the words of Neo4j's own CSV headers.</summary>
internal static class ValueKinds
{
    public const string Text = "string";
    public const string Boolean = "boolean";
    public const string Integer = "long";
    public const string Float = "double";
    public const string Bytes = "bytes";

    /// <summary>A list of texts, as a JSON array.</summary>
    public const string Texts = "string[]";

    /// <summary>Any other list or map, as JSON with words for what JSON has none for.</summary>
    public const string Json = "json";

    private static readonly (string Name, ValueKind Kind)[] Spoken =
    [
        ("date", ValueKind.Date), ("localtime", ValueKind.LocalTime), ("time", ValueKind.Time), ("localdatetime", ValueKind.LocalDateTime),
        ("datetime", ValueKind.DateTime), ("duration", ValueKind.Duration), ("point", ValueKind.Point),
    ];

    /// <summary>The name of a value's kind.</summary>
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.String => Text,
        ValueKind.Boolean => Boolean,
        ValueKind.Integer => Integer,
        ValueKind.Float => Float,
        ValueKind.Bytes => Bytes,
        ValueKind.List when value.AsList().All(item => item.Kind == ValueKind.String) => Texts,
        ValueKind.List or ValueKind.Map => Json,
        _ => NameOf(value.Kind),
    };

    /// <summary>The kind that has a text of its own, by its name; null for another name.</summary>
    public static ValueKind? SpokenKind(string name) => Spoken.Where(pair => pair.Name == name).Select(pair => (ValueKind?)pair.Kind).FirstOrDefault();

    /// <summary>The name of a kind that has a text of its own.</summary>
    public static string NameOf(ValueKind kind) => Spoken.First(pair => pair.Kind == kind).Name;

    /// <summary>A value's text.</summary>
    public static string Format(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString(),
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => FloatText.Format(value.AsFloat()),
        ValueKind.Bytes => Convert.ToBase64String(value.AsBytes()),
        ValueKind.List or ValueKind.Map => ExchangeJson.Format(value),
        _ => SpokenText(value),
    };

    /// <summary>The text of a temporal value, a duration or a point.</summary>
    public static string SpokenText(Value value) => value.Kind switch
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

    /// <summary>The value of a text.</summary>
    /// <exception cref="FormatException">The text is no value of this kind, or there is no such kind.</exception>
    public static Value Parse(string text, string kind, ValueParser parse) => kind switch
    {
        Text => Value.Of(text),
        Boolean => Value.Of(bool.Parse(text)),
        Integer or "int" => Value.Of(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        Float or "float" => Value.Of(double.Parse(text, NumberStyles.Float, FloatNames)),
        Bytes => Value.Of(Convert.FromBase64String(text)),
        Texts or Json => ExchangeJson.Parse(text, parse),
        _ => SpokenKind(kind) is { } spoken ? parse(text, spoken) : throw new FormatException($"'{kind}' is no kind of value"),
    };

    /// <summary>The value of a property's text.</summary>
    /// <exception cref="FormatException">The text is no value of this kind; the message names the property.</exception>
    public static Value Parse(string text, string name, string kind, ValueParser parse)
    {
        try
        {
            return Parse(text, kind, parse);
        }
        catch (Exception problem) when (problem is FormatException or GraphException or OverflowException)
        {
            throw new FormatException($"'{name}' is '{text}', which is no {kind}", problem);
        }
    }

    private static readonly NumberFormatInfo FloatNames = new() { PositiveInfinitySymbol = "Infinity", NegativeInfinitySymbol = "-Infinity", NaNSymbol = "NaN" };
}
