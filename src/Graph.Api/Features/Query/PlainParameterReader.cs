using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>JSON as it stands: whole numbers are integers, those with a point or an exponent floats.</summary>
internal sealed class PlainParameterReader : ParameterReader
{
    public static PlainParameterReader Instance { get; } = new();

    /// <inheritdoc/>
    public override Value Read(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Null => Value.Null,
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        JsonValueKind.String => Value.Of(element.GetString()),
        JsonValueKind.Number => Number(element, place),
        JsonValueKind.Array => Value.Of(element.EnumerateArray().Select((item, index) => Read(item, $"{place}[{index}]")).ToArray()),
        _ => Value.Of(element.EnumerateObject().ToDictionary(member => member.Name, member => Read(member.Value, $"{place}.{member.Name}"))),
    };

    private static Value Number(JsonElement element, string place)
    {
        var text = element.GetRawText();
        if (text.AsSpan().IndexOfAny(".eE") >= 0)
        {
            return Value.Of(element.GetDouble());
        }

        return element.TryGetInt64(out var number)
            ? Value.Of(number)
            : throw new QueryRequestException($"{place} is {text}, which is more than an integer can hold (−2^63 to 2^63 − 1).");
    }
}
