using Graph.Model;

namespace Graph.Bench.Engine.Graphs;

/// <summary>Makes the maps that statements unwind.</summary>
internal static class Rows
{
    /// <summary>A map of these entries.</summary>
    public static Value Row(params ReadOnlySpan<(string Key, Value Value)> entries)
    {
        var map = new Dictionary<string, Value>(entries.Length);
        foreach (var (key, value) in entries)
        {
            map.Add(key, value);
        }

        return Value.Of(map);
    }

    /// <summary>An entry that is a whole number.</summary>
    public static (string Key, Value Value) Number(string key, long number) => (key, Value.Of(number));

    /// <summary>An entry that is text.</summary>
    public static (string Key, Value Value) Text(string key, string text) => (key, Value.Of(text));

    /// <summary>A relationship's two ends.</summary>
    public static Value Link(long from, long to) => Row(Number("from", from), Number("to", to));

    /// <summary>A relationship's two ends and a date in milliseconds.</summary>
    public static Value Link(long from, long to, long at) => Row(Number("from", from), Number("to", to), Number("at", at));
}
