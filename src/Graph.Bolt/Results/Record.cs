using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Graph.Bolt;

/// <summary>A row: one array of values and the keys that all rows of a result share.</summary>
internal sealed class Record(RecordKeys keys, object?[] values) : IRecord
{
    public object? this[int index] => values[index];

    public object? this[string key] => values[keys.IndexOf(key)];

    public IReadOnlyDictionary<string, object?> Values => this;

    public IReadOnlyList<string> Keys => keys.Names;

    public int Count => values.Length;

    IEnumerable<string> IReadOnlyDictionary<string, object?>.Keys => keys.Names;

    IEnumerable<object?> IReadOnlyDictionary<string, object?>.Values => values;

    public bool ContainsKey(string key) => keys.TryIndexOf(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var found = keys.TryIndexOf(key, out var index);
        value = found ? values[index] : null;
        return found;
    }

    public T Get<T>(string key) => this[key].As<T>();

    public bool TryGet<T>(string key, out T value) => this.TryGetAs(key, out value);

    public T GetCaseInsensitive<T>(string key) => TryGetCaseInsensitive<T>(key, out var value)
        ? value
        : throw new KeyNotFoundException($"The row has no column '{key}', whatever its case.");

    public bool TryGetCaseInsensitive<T>(string key, out T value) => this.TryGetAs(keys.InAnyCase(key), out value);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < values.Length; i++)
        {
            yield return new KeyValuePair<string, object?>(keys.Names[i], values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
