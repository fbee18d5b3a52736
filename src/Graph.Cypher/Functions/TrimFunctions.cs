using System.Text;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions that cut characters off the ends of a text.</summary>
internal static class TrimFunctions
{
    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        Trim("trim", true, true),
        Trim("btrim", true, true),
        Trim("ltrim", true, false),
        Trim("rtrim", false, true),
    ];

    private static (string, Function) Trim(string name, bool start, bool end) => (name, (_, arguments) =>
    {
        if (Arguments.AnyNull(arguments))
        {
            return Value.Null;
        }

        var text = Arguments.Text(name, arguments[0]);
        var characters = arguments.Length > 1 ? Arguments.Text(name, arguments[1]) : null;
        return Value.Of(Cut([.. text.EnumerateRunes()], characters, start, end));
    });

    private static string Cut(Rune[] runes, string? characters, bool start, bool end)
    {
        HashSet<Rune>? set = characters is null ? null : [.. characters.EnumerateRunes()];
        bool IsCut(Rune rune) => set is null ? Rune.IsWhiteSpace(rune) : set.Contains(rune);
        var first = 0;
        var last = runes.Length;
        while (start && first < last && IsCut(runes[first]))
        {
            first++;
        }

        // Neo4j, asked to cut given characters off the end alone, never looks at the first one.
        var kept = !start && set is not null && runes.Length > 0 && runes[0].IsBmp ? 1 : first;
        while (end && last > kept && IsCut(runes[last - 1]))
        {
            last--;
        }

        return string.Concat(runes[first..last]);
    }
}
