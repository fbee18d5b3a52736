using System.Runtime.InteropServices;
using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>JSON as it stands: whole numbers are integers, those with a point or an exponent floats.</summary>
internal sealed class PlainParameterReader : ParameterReader
{
    public static PlainParameterReader Instance { get; } = new();

    /// <inheritdoc/>
    public override Value Read(JsonElement element, string place) =>
        TryRead(element, out var value) ? value : throw Wrong(element, place);

    /// <summary>
    /// Reads the parameters of a body before the rest of it, which is then small: they are most of it in a load. Null where
    /// there are none, or anything about them is wrong, and all of the body has to be read to say what.
    /// </summary>
    /// <param name="utf8">The body.</param>
    /// <param name="rest">The body with an empty object in their place.</param>
    public static IReadOnlyDictionary<string, Value>? TakeOut(ReadOnlySpan<byte> utf8, out byte[] rest)
    {
        rest = [];
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = QueryRequestReader.MaxDepth });
        try
        {
            if (!FindParameters(ref json))
            {
                return null;
            }

            var start = (int)json.TokenStartIndex;
            using var values = new PlainValues();
            if (!values.TryReadMap(ref json, out var parameters))
            {
                return null;
            }

            rest = [.. utf8[..start], .. "{}"u8, .. utf8[(int)json.BytesConsumed..]];
            return parameters;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Goes to the value of that member of the body.
    private static bool FindParameters(ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isFound = json.ValueTextEquals("parameters"u8);
            if (!json.Read() || isFound)
            {
                return isFound && json.TokenType == JsonTokenType.StartObject;
            }

            json.Skip();
        }

        return false;
    }

    private static bool TryRead(JsonElement element, out Value value)
    {
        var json = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(element), new JsonReaderOptions { MaxDepth = QueryRequestReader.MaxDepth });
        using var values = new PlainValues();
        value = Value.Null;
        return json.Read() && values.TryRead(ref json, out value);
    }

    private static QueryRequestException Wrong(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select((item, index) => (item, index))
            .Where(pair => !TryRead(pair.item, out _)).Select(pair => Wrong(pair.item, $"{place}[{pair.index}]")).First(),
        JsonValueKind.Object => element.EnumerateObject()
            .Where(member => !TryRead(member.Value, out _)).Select(member => Wrong(member.Value, $"{place}.{member.Name}")).FirstOrDefault()
            ?? new QueryRequestException($"{place} has two members of the same name."),
        _ => new QueryRequestException($"{place} is {element.GetRawText()}, which is more than an integer can hold (−2^63 to 2^63 − 1)."),
    };
}
