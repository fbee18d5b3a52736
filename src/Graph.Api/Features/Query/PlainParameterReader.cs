using System.Runtime.InteropServices;
using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>JSON as it stands: whole numbers are integers, those with a point or an exponent floats.</summary>
internal sealed class PlainParameterReader : ParameterReader
{
    // Members of a larger map are found by their hashes.
    private const int MostGoneThrough = 16;

    public static PlainParameterReader Instance { get; } = new();

    /// <inheritdoc/>
    public override Value Read(JsonElement element, string place) =>
        TryRead(element, new RecentNames(), out var value) ? value : throw TooLarge(element, place);

    // A load brings thousands of rows of the same members, so their names are kept and nothing is said of places unless something is wrong.
    private static bool TryRead(JsonElement element, RecentNames names, out Value value)
    {
        value = Value.Null;
        switch (element.ValueKind)
        {
            case JsonValueKind.Null:
                return true;
            case JsonValueKind.True or JsonValueKind.False:
                value = Value.Of(element.GetBoolean());
                return true;
            case JsonValueKind.String:
                value = Value.Of(element.GetString());
                return true;
            case JsonValueKind.Number:
                return TryReadNumber(element, out value);
            case JsonValueKind.Array:
                return TryReadList(element, names, out value);
            default:
                return TryReadMap(element, names, out value);
        }
    }

    private static bool TryReadNumber(JsonElement element, out Value value)
    {
        if (JsonMarshal.GetRawUtf8Value(element).IndexOfAny(".eE"u8) >= 0)
        {
            value = Value.Of(element.GetDouble());
            return true;
        }

        var fits = element.TryGetInt64(out var number);
        value = Value.Of(number);
        return fits;
    }

    private static bool TryReadList(JsonElement element, RecentNames names, out Value value)
    {
        var items = new Value[element.GetArrayLength()];
        value = Value.Of(items);
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            if (!TryRead(item, names, out items[index++]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadMap(JsonElement element, RecentNames names, out Value value)
    {
        var members = new KeyValuePair<string, Value>[element.GetPropertyCount()];
        value = Value.Null;
        var index = 0;
        foreach (var member in element.EnumerateObject())
        {
            if (!TryRead(member.Value, names, out var read))
            {
                return false;
            }

            members[index++] = new(names.NameOf(member), read);
        }

        IReadOnlyDictionary<string, Value> map = members.Length <= MostGoneThrough ? new SmallMap(members) : new Dictionary<string, Value>(members);
        value = Value.Of(map);
        return true;
    }

    private static QueryRequestException TooLarge(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select((item, index) => (item, index))
            .Where(pair => !TryRead(pair.item, new RecentNames(), out _)).Select(pair => TooLarge(pair.item, $"{place}[{pair.index}]")).First(),
        JsonValueKind.Object => element.EnumerateObject()
            .Where(member => !TryRead(member.Value, new RecentNames(), out _)).Select(member => TooLarge(member.Value, $"{place}.{member.Name}")).First(),
        _ => new QueryRequestException($"{place} is {element.GetRawText()}, which is more than an integer can hold (−2^63 to 2^63 − 1)."),
    };
}
