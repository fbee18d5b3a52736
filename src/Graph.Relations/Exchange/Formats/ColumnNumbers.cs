using Graph.Model;

namespace Graph.Relations.Exchange.Formats;

/// <summary>Properties by the number of their column.</summary>
internal sealed class ColumnNumbers(IReadOnlyList<PropertyKey> columns)
{
    private readonly Dictionary<PropertyKey, int> _numbers = columns.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

    /// <summary>The properties in the order of their columns.</summary>
    /// <exception cref="ExchangeException">There is one that was not there when the columns were read.</exception>
    public IEnumerable<(int Number, PropertyKey Key, Value Value)> Of(IReadOnlyDictionary<string, Value> properties) =>
        properties.Select(pair => Numbered(pair.Key, pair.Value)).OrderBy(cell => cell.Number);

    private (int Number, PropertyKey Key, Value Value) Numbered(string name, Value value)
    {
        var key = new PropertyKey(name, ValueKinds.Of(value));
        return _numbers.TryGetValue(key, out var number)
            ? (number, key, value)
            : throw new ExchangeException($"The graph changed while it was written: the property '{name}' is new. Export it again.");
    }
}
