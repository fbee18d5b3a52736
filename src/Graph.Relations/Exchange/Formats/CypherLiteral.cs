using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Model.Text;

namespace Graph.Relations.Exchange.Formats;

/// <summary>Values as Cypher writes them. Bytes, for which it has no literal, become their Base64 text.</summary>
internal static partial class CypherLiteral
{
    public static string Of(Value value) => Append(new StringBuilder(), value).ToString();

    public static string Name(string name) => PlainName().IsMatch(name) ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    public static StringBuilder Append(StringBuilder text, Value value) => value.Kind switch
    {
        ValueKind.Null => text.Append("null"),
        ValueKind.Float => text.Append(Float(value.AsFloat())),
        ValueKind.Boolean or ValueKind.Integer => text.Append(ValueKinds.Format(value)),
        ValueKind.String => AppendText(text, value.AsString()),
        ValueKind.Bytes => AppendText(text, ValueKinds.Format(value)),
        ValueKind.List => AppendList(text, value.AsList()),
        ValueKind.Map => AppendMap(text, value.AsMap()),
        ValueKind.Point => AppendPoint(text, value.AsPoint()),
        _ => AppendText(text.Append(ValueKinds.NameOf(value.Kind)).Append('('), ValueKinds.SpokenText(value)).Append(')'),
    };

    public static StringBuilder AppendMap(StringBuilder text, IEnumerable<KeyValuePair<string, Value>> map)
    {
        text.Append('{');
        foreach (var (index, (name, value)) in map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Index())
        {
            Append(text.Append(index == 0 ? "" : ", ").Append(Name(name)).Append(": "), value);
        }

        return text.Append('}');
    }

    private static StringBuilder AppendList(StringBuilder text, IReadOnlyList<Value> items)
    {
        text.Append('[');
        foreach (var (index, item) in items.Index())
        {
            Append(text.Append(index == 0 ? "" : ", "), item);
        }

        return text.Append(']');
    }

    private static StringBuilder AppendText(StringBuilder text, string value)
    {
        text.Append('\'');
        for (var at = 0; at < value.Length; at++)
        {
            // A backslash before a u could be read as an escape before quotes are looked at, so that u is escaped too.
            _ = value[at] switch
            {
                '\\' => text.Append("\\\\"),
                '\'' => text.Append("\\'"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                'u' when at > 0 && value[at - 1] == '\\' => text.Append("\\u0075"),
                var other when char.IsControl(other) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)other:X4}"),
                var other => text.Append(other),
            };
        }

        return text.Append('\'');
    }

    private static StringBuilder AppendPoint(StringBuilder text, Point point)
    {
        text.Append(CultureInfo.InvariantCulture, $"point({{srid: {point.Srid}, x: {Float(point.X)}, y: {Float(point.Y)}");
        return (point.Z is { } height ? text.Append(CultureInfo.InvariantCulture, $", z: {Float(height)}") : text).Append("})");
    }

    private static string Float(double value) =>
        double.IsNaN(value) ? "(0.0 / 0.0)"
        : double.IsPositiveInfinity(value) ? "(1.0 / 0.0)"
        : double.IsNegativeInfinity(value) ? "(-1.0 / 0.0)"
        : FloatText.Format(value);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex PlainName();
}
