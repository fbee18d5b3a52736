using System.Globalization;
using System.Text;

namespace Graph.Cypher.Execution.Patterns;

/// <summary>
/// Translates sets in brackets: unions (<c>[a[b]]</c>), intersections (<c>[a-z&amp;&amp;[^b]]</c>) and code points beyond the
/// first 65,536, of which the engine here sees two halves. What a set becomes matches exactly one code point.
/// </summary>
internal static class SetTranslator
{
    /// <summary>Any code point at all.</summary>
    public const string Any = @"(?:[^\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])";

    /// <summary>What is not in a set.</summary>
    /// <param name="inside">What stands between the brackets of the set.</param>
    /// <param name="repeats">Whether any number of them may follow, so that halves need not be told apart.</param>
    public static string Outside(string inside, bool repeats = false) => repeats
        ? $"[^{inside}]"
        : $@"(?:[^{inside}\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])";

    /// <summary>Reads a set whose bracket has been taken.</summary>
    public static string Read(PatternReader reader, bool ignoresSpace)
    {
        var negated = reader.TryTake("^");
        var operands = new List<string>();
        string? inside;
        do
        {
            (var operand, inside) = ReadUnion(reader, ignoresSpace, isFirst: operands.Count == 0);
            operands.Add(operand);
        }
        while (reader.TryTake("&&"));
        if (!reader.TryTake("]"))
        {
            throw reader.Wrong("Unclosed character class");
        }

        if (negated && operands.Count == 1 && inside is not null)
        {
            return Outside(inside, repeats: reader.Next is '*' or '+');
        }

        var whole = operands.Count == 1
            ? operands[0]
            : $"(?:{string.Concat(operands.Take(operands.Count - 1).Select(operand => $"(?={operand})"))}{operands[^1]})";
        return !negated ? whole : $"(?:(?!{whole}){Any})";
    }

    // What it becomes, and what stands between its brackets where it has only these.
    private static (string Whole, string? Inside) ReadUnion(PatternReader reader, bool ignoresSpace, bool isFirst)
    {
        var inside = new StringBuilder();
        var alternatives = new List<string>();
        while (!reader.IsAtEnd && !reader.At("&&") && (reader.Next != ']' || (isFirst && inside.Length == 0 && alternatives.Count == 0)))
        {
            if (ignoresSpace && reader.Next is ' ' or '\t' or '\n' or '\r' or '\f' or '\v')
            {
                reader.Take();
            }
            else if (reader.TryTake("["))
            {
                alternatives.Add(Read(reader, ignoresSpace));
            }
            else
            {
                ReadItem(reader, inside, alternatives);
            }
        }

        if (alternatives.Count == 0)
        {
            return inside.Length > 0 ? ($"[{inside}]", inside.ToString()) : ("(?!)", null);
        }

        if (inside.Length > 0)
        {
            alternatives.Insert(0, $"[{inside}]");
        }

        return ($"(?:{string.Join('|', alternatives)})", null);
    }

    private static void ReadItem(PatternReader reader, StringBuilder inside, List<string> alternatives)
    {
        if (reader.TryTake(@"\Q"))
        {
            foreach (var rune in reader.TakeUntil(@"\E").EnumerateRunes())
            {
                Add(rune.Value, rune.Value, inside, alternatives);
            }

            return;
        }

        if (ReadCodePoint(reader) is not { } from)
        {
            var (set, isNegated) = PatternTranslator.ReadNamedSet(reader);
            if (isNegated)
            {
                alternatives.Add(Outside(set));
            }
            else
            {
                inside.Append(set);
            }

            return;
        }

        var position = reader.Position;
        var to = reader.TryTake("-") && reader.Next is not (']' or '[' or '\0') && !reader.At("&&") ? ReadCodePoint(reader) : null;
        if (to is null)
        {
            reader.Position = position;
        }

        Add(from, to ?? from, inside, alternatives);
        if (to < from)
        {
            throw reader.Wrong("Illegal character range");
        }
    }

    private static int? ReadCodePoint(PatternReader reader) => reader.TryTake("\\") ? reader.TakeEscapedCodePoint() : reader.Take();

    private static void Add(int from, int to, StringBuilder inside, List<string> alternatives)
    {
        if (from <= char.MaxValue)
        {
            inside.Append(CultureInfo.InvariantCulture, $@"\u{from:X4}-\u{Math.Min(to, char.MaxValue):X4}");
        }

        // Beyond it, first halves with all second halves, and the ends of the range on their own.
        for (var first = Math.Max(from, 0x10000); first <= to;)
        {
            var last = Math.Min(to, first | 0x3FF);
            if ((first & 0x3FF) == 0 && to - first >= 0x3FF)
            {
                last = to - ((to + 1) & 0x3FF);
            }

            alternatives.Add($@"[\u{High(first):X4}-\u{High(last):X4}][\u{Low(first):X4}-\u{Low(last):X4}]");
            first = last + 1;
        }
    }

    private static int High(int rune) => 0xD800 + ((rune - 0x10000) >> 10);

    private static int Low(int rune) => 0xDC00 + (rune & 0x3FF);
}
