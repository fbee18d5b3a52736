using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Which properties the elements of one kind have, and of which types.</summary>
/// <param name="names">The labels or the type.</param>
internal sealed class PropertyShape(string[] names)
{
    private readonly SortedDictionary<string, (SortedSet<string> Types, long Count)> _properties = new(StringComparer.Ordinal);
    private long _elements;

    /// <summary>The labels or the type.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Counts one element's properties.</summary>
    public void Add(IEnumerable<KeyValuePair<int, Value>> properties, Func<int, string> keyName)
    {
        _elements++;
        foreach (var (key, value) in properties)
        {
            var name = keyName(key);
            var known = _properties.TryGetValue(name, out var entry) ? entry : (new SortedSet<string>(StringComparer.Ordinal), 0);
            known.Item1.Add(TypeOf(value));
            _properties[name] = (known.Item1, known.Item2 + 1);
        }
    }

    /// <summary>A row a property; one without a property where there is none.</summary>
    public IEnumerable<(Value Key, Value Types, Value Mandatory)> Rows() => _properties.Count == 0
        ? [(Value.Null, Value.Null, Value.False)]
        : _properties.Select(entry => (Value.Of(entry.Key), Value.Of(entry.Value.Types.AsEnumerable()), Value.Of(entry.Value.Count == _elements)));

    // The names of the types are Java's.
    private static string TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Integer => "Long",
        ValueKind.Float => "Double",
        ValueKind.LocalDateTime => "LocalDateTime",
        ValueKind.Bytes => "ByteArray",
        ValueKind.List => value.AsList().Count == 0 ? "StringArray" : TypeOf(value.AsList()[0]) + "Array",
        var kind => kind.ToString(),
    };
}
