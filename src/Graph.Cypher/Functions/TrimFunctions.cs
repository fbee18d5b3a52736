using System.Buffers;
using System.Text;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions that cut characters off the ends of a text.</summary>
internal static class TrimFunctions
{
    /// <summary><c>trim(BOTH character FROM text)</c>, which cuts off one character where btrim takes several.</summary>
    public const string Both = "trim both";

    /// <summary><c>trim(LEADING character FROM text)</c>.</summary>
    public const string Leading = "trim leading";

    /// <summary><c>trim(TRAILING character FROM text)</c>.</summary>
    public const string Trailing = "trim trailing";

    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        Trim("trim", true, true),
        Trim("btrim", true, true),
        Trim("ltrim", true, false),
        Trim("rtrim", false, true),
        Trim(Both, true, true),
        Trim(Leading, true, false),
        Trim(Trailing, false, true),
    ];

    private static (string, Function) Trim(string name, bool start, bool end) => (name, (_, arguments) =>
    {
        if (Arguments.AnyNull(arguments))
        {
            return Value.Null;
        }

        var text = Arguments.Text(name, arguments[0]);
        var characters = arguments.Length > 1 ? Arguments.Text(name, arguments[1]) : null;
        if (name is Both or Leading or Trailing && characters!.EnumerateRunes().Count() != 1) // these have both arguments
        {
            throw CypherErrors.Argument("trim(… FROM …) cuts off one character; btrim, ltrim and rtrim take several");
        }

        return Value.Of(Cut(text, characters, start, end));
    });

    private static string Cut(string text, string? characters, bool start, bool end)
    {
        HashSet<Rune>? set = characters is null ? null : [.. characters.EnumerateRunes()];
        bool IsCut(Rune rune) => set is null ? WhiteSpace.Is(rune) : set.Contains(rune);
        var (first, last) = (0, text.Length);
        while (start && first < last && Rune.DecodeFromUtf16(text.AsSpan(first), out var rune, out var units) == OperationStatus.Done && IsCut(rune))
        {
            first += units;
        }

        // Neo4j, asked to cut given characters off the end alone, never looks at the first one.
        var kept = !start && set is not null && text.Length > 0 && !char.IsSurrogate(text[0]) ? 1 : first;
        while (end && last > kept && Rune.DecodeLastFromUtf16(text.AsSpan(kept, last - kept), out var rune, out var units) == OperationStatus.Done && IsCut(rune))
        {
            last -= units;
        }

        return text[first..last];
    }
}
