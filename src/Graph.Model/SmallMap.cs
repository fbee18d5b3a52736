using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Graph.Model;

/// <summary>
/// A map of a few entries in the order given. A load makes thousands of them, each asked for an entry or two: going through
/// them takes less time and memory than a table of hashes would. The array is kept, and must not change.
/// </summary>
/// <param name="entries">The entries; their names differ.</param>
public sealed class SmallMap(KeyValuePair<string, Value>[] entries) : IReadOnlyDictionary<string, Value>
{
    /// <inheritdoc/>
    public int Count => entries.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    /// <inheritdoc/>
    public IEnumerable<Value> Values => entries.Select(entry => entry.Value);

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
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() => entries.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
