using System.Buffers;
using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>
/// Reads plain values as they come, without a document of them: they are most of a load. It says no more than that something
/// is wrong; what and where is for who reads the document. Not safe for concurrent use.
/// </summary>
internal sealed class PlainValues : IDisposable
{
    private const int FewestGathered = 4096;

    // Members of a larger map are found by their hashes.
    private const int MostGoneThrough = 16;

    private static readonly SmallMap NoMap = new([], []);

    private readonly MapShape _empty = MapShape.Empty();
    private Value[] _gathered = ArrayPool<Value>.Shared.Rent(FewestGathered);
    private int _count;

    /// <summary>Reads the value at which the reader stands, to its end; false where it is none or gives a name twice.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public bool TryRead(ref Utf8JsonReader json, out Value value)
    {
        value = Value.Null;
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.True or JsonTokenType.False:
                value = Value.Of(json.TokenType == JsonTokenType.True);
                return true;
            case JsonTokenType.String:
                value = Value.Of(json.GetString());
                return true;
            case JsonTokenType.Number:
                return TryReadNumber(in json, out value);
            case JsonTokenType.StartArray:
                return TryReadList(ref json, out value);
            default:
                var isMap = TryReadMap(ref json, out var map);
                value = Value.Of(map);
                return isMap;
        }
    }

    /// <summary>Reads the object at which the reader stands, to its end.</summary>
    public bool TryReadMap(ref Utf8JsonReader json, out IReadOnlyDictionary<string, Value> map)
    {
        var (first, shape) = (_count, _empty);
        map = NoMap;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (shape.Count == MostGoneThrough)
            {
                var large = new Dictionary<string, Value>(shape.Names.Zip(Taken(first), KeyValuePair.Create));
                map = large;
                return TryReadRest(ref json, large);
            }

            if (shape.With(in json) is not { } longer || !json.Read() || !TryRead(ref json, out var value))
            {
                return false;
            }

            shape = longer;
            Gather(value);
        }

        map = new SmallMap(shape.Names, Taken(first));
        return true;
    }

    /// <summary>Gives borrowed memory back.</summary>
    public void Dispose()
    {
        var gathered = _gathered;
        (_gathered, _count) = ([], 0);
        ArrayPool<Value>.Shared.Return(gathered, clearArray: true);
    }

    private static bool TryReadNumber(ref readonly Utf8JsonReader json, out Value value)
    {
        if (json.ValueSpan.IndexOfAny(".eE"u8) >= 0)
        {
            value = Value.Of(json.GetDouble());
            return true;
        }

        var fits = json.TryGetInt64(out var number);
        value = Value.Of(number);
        return fits;
    }

    private bool TryReadList(ref Utf8JsonReader json, out Value value)
    {
        var first = _count;
        value = Value.Null;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (!TryRead(ref json, out var item))
            {
                return false;
            }

            Gather(item);
        }

        value = Value.Of(Taken(first));
        return true;
    }

    // The reader stands at the name that is one too many.
    private bool TryReadRest(ref Utf8JsonReader json, Dictionary<string, Value> map)
    {
        do
        {
            var name = json.GetString()!; // a name is never null
            if (!json.Read() || !TryRead(ref json, out var value) || !map.TryAdd(name, value))
            {
                return false;
            }
        }
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName);
        return true;
    }

    // Values of the lists and maps that are being read lie in borrowed memory, until it is known how many they are.
    private void Gather(in Value value)
    {
        if (_count == _gathered.Length)
        {
            var larger = ArrayPool<Value>.Shared.Rent(2 * _count);
            _gathered.CopyTo(larger, 0);
            ArrayPool<Value>.Shared.Return(_gathered, clearArray: true);
            _gathered = larger;
        }

        _gathered[_count++] = value;
    }

    private Value[] Taken(int first)
    {
        var taken = _gathered.AsSpan(first.._count).ToArray();
        _count = first;
        return taken;
    }
}
