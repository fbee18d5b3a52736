using System.Globalization;
using System.Text.Json;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>The typed values of Neo4j's Query API: <c>{"$type": "Integer", "_value": "5"}</c>.</summary>
internal sealed class TypedParameterReader : ParameterReader
{
    public static TypedParameterReader Instance { get; } = new();

    private static readonly Dictionary<string, ValueKind> KindsOfText = new(StringComparer.Ordinal)
    {
        ["Date"] = ValueKind.Date,
        ["Time"] = ValueKind.Time,
        ["LocalTime"] = ValueKind.LocalTime,
        ["OffsetDateTime"] = ValueKind.DateTime,
        ["ZonedDateTime"] = ValueKind.DateTime,
        ["LocalDateTime"] = ValueKind.LocalDateTime,
        ["Duration"] = ValueKind.Duration,
        ["Point"] = ValueKind.Point,
    };

    /// <inheritdoc/>
    public override Value Read(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return Value.Null;
        }

        if (element.ValueKind != JsonValueKind.Object
            || !element.TryGetProperty("$type", out var type) || type.ValueKind != JsonValueKind.String
            || !element.TryGetProperty("_value", out var content))
        {
            throw new QueryRequestException($"{place} must be a typed value, such as {{\"$type\": \"Integer\", \"_value\": \"5\"}}.");
        }

        var name = type.GetString()!; // a string is never null
        return KindsOfText.TryGetValue(name, out var kind) ? FromText(kind, name, content, place) : Content(name, content, place);
    }

    private static Value FromText(ValueKind kind, string type, JsonElement content, string place)
    {
        try
        {
            return content.ValueKind == JsonValueKind.String ? ValueTexts.Parse(content.GetString()!, kind) : throw Wrong(type, place);
        }
        catch (GraphException wrong) when (wrong is not QueryRequestException)
        {
            throw new QueryRequestException($"The '_value' of {place} is no {type}: {wrong.Message}");
        }
    }

    private Value Content(string type, JsonElement content, string place) => (type, content.ValueKind) switch
    {
        ("Null", JsonValueKind.Null) => Value.Null,
        ("Boolean", JsonValueKind.True or JsonValueKind.False) => Value.Of(content.GetBoolean()),
        ("Integer", JsonValueKind.String or JsonValueKind.Number) => Integer(Text(content), place),
        ("Float", JsonValueKind.String or JsonValueKind.Number) => Float(Text(content), place),
        ("String", JsonValueKind.String) => Value.Of(content.GetString()),
        ("Base64", JsonValueKind.String) => content.TryGetBytesFromBase64(out var bytes) ? Value.Of(bytes) : throw Wrong(type, place),
        ("List", JsonValueKind.Array) => Value.Of(content.EnumerateArray().Select((item, index) => Read(item, $"{place}[{index}]")).ToArray()),
        ("Map", JsonValueKind.Object) => Value.Of(content.EnumerateObject().ToDictionary(member => member.Name, member => Read(member.Value, $"{place}.{member.Name}"))),
        ("Null" or "Boolean" or "Integer" or "Float" or "String" or "Base64" or "List" or "Map", _) => throw Wrong(type, place),
        _ => throw new QueryRequestException(
            $"{place} has the type '{type}', which is no parameter's; there are Null, Boolean, Integer, Float, String, Base64, List, Map, {string.Join(", ", KindsOfText.Keys)}."),
    };

    private static string Text(JsonElement content) => content.ValueKind == JsonValueKind.String ? content.GetString()! : content.GetRawText();

    private static Value Integer(string text, string place) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : throw Wrong("Integer", place);

    private static Value Float(string text, string place) => text switch
    {
        "Infinity" => Value.Of(double.PositiveInfinity),
        "-Infinity" => Value.Of(double.NegativeInfinity),
        _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : throw Wrong("Float", place),
    };

    private static QueryRequestException Wrong(string type, string place) => new($"The '_value' of {place} is no {type}.");
}
