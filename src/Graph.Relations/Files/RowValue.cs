using Graph.Model;

namespace Graph.Relations.Files;

/// <summary>Short ways to make the maps and lists that <c>UNWIND</c> takes.</summary>
internal static class RowValue
{
    public static Value Map(params ReadOnlySpan<(string Name, Value Value)> entries)
    {
        var (keys, values) = (new string[entries.Length], new Value[entries.Length]);
        for (var index = 0; index < entries.Length; index++)
        {
            (keys[index], values[index]) = entries[index];
        }

        return Value.Of(new SmallMap(keys, values));
    }

    /// <summary>A map without the entries that are null: a node or relationship that is set to it has just those properties.</summary>
    public static Value Properties(IEnumerable<KeyValuePair<string, Value>> entries) =>
        Value.Of(SmallMap.Sorted([.. entries.Where(entry => !entry.Value.IsNull)]));

    public static Value Properties(params (string Name, Value Value)[] entries) =>
        Properties(entries.Select(entry => KeyValuePair.Create(entry.Name, entry.Value)));

    public static Value ToValue(this string? text) => Value.Of(text);

    public static Value Texts(IEnumerable<string> texts) => Value.Of(texts);

    public static Value List(IEnumerable<Value> values) => Value.Of([.. values]);
}
