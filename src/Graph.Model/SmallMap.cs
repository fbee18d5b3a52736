using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Graph.Model;

/// <summary>
/// A map of a few entries in the order given. A load makes thousands of them, each asked for an entry or two: going through
/// them takes less time and memory than a table of hashes would, and maps of the same names can share these.
/// </summary>
public sealed class SmallMap : IReadOnlyDictionary<string, Value>
{
    private readonly string[] _keys;
    private readonly Value[] _values;

    /// <summary>A map of these entries. The arrays are kept, and must not change.</summary>
    /// <param name="keys">The names, which differ; maps may share the array.</param>
    /// <param name="values">A value for each name, in the same order.</param>
    public SmallMap(string[] keys, Value[] values)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(values);
        (_keys, _values) = keys.Length == values.Length
            ? (keys, values)
            : throw new ArgumentException($"There are {keys.Length} names and {values.Length} values.", nameof(values));
    }

    /// <summary>A map of these entries, whose names differ.</summary>
    public SmallMap(KeyValuePair<string, Value>[] entries)
        : this(Array.ConvertAll(entries, entry => entry.Key), Array.ConvertAll(entries, entry => entry.Value))
    {
    }

    /// <inheritdoc/>
    public int Count => _keys.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _keys.AsEnumerable();

    /// <inheritdoc/>
    public IEnumerable<Value> Values => _values.AsEnumerable();

    /// <inheritdoc/>
    public Value this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no entry '{key}'.");

    /// <summary>A map with its entries in the order of their names.</summary>
    /// <exception cref="ArgumentException">A name is given twice.</exception>
    public static SmallMap Sorted(KeyValuePair<string, Value>[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        for (var index = 1; index < entries.Length; index++)
        {
            if (entries[index].Key == entries[index - 1].Key)
            {
                throw new ArgumentException($"The entry '{entries[index].Key}' is given twice.", nameof(entries));
            }
        }

        return new SmallMap(entries);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value)
    {
        for (var index = 0; index < _keys.Length; index++)
        {
            if (_keys[index] == key)
            {
                value = _values[index];
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (var index = 0; index < _keys.Length; index++)
        {
            yield return new(_keys[index], _values[index]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
