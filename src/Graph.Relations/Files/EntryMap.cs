using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Graph.Model;

namespace Graph.Relations.Files;

/// <summary>A map of a few entries in the order given; a load makes one for each row that it writes, so it is but an array.</summary>
internal sealed class EntryMap(KeyValuePair<string, Value>[] entries) : IReadOnlyDictionary<string, Value>
{
    public int Count => entries.Length;

    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    public IEnumerable<Value> Values => entries.Select(entry => entry.Value);

    public Value this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no entry '{key}'.");

    /// <summary>A map with its entries in the order of their names; each name is given once.</summary>
    public static EntryMap Sorted(KeyValuePair<string, Value>[] entries)
    {
        Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        for (var index = 1; index < entries.Length; index++)
        {
            if (entries[index].Key == entries[index - 1].Key)
            {
                throw new ArgumentException($"The entry '{entries[index].Key}' is given twice.", nameof(entries));
            }
        }

        return new EntryMap(entries);
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value)
    {
        foreach (var entry in entries)
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

    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, Value>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
