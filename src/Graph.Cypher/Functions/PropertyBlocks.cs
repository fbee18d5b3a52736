using System.Numerics;
using System.Text;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>
/// How many blocks of eight bytes a property takes in a record of Neo4j's store, which has four of them. What is too long for
/// a record lies elsewhere, and one block says where.
/// </summary>
internal static class PropertyBlocks
{
    private const int BitsOfBlock = 64;
    private const int MostBlocks = 4;
    private const int BitsOfInlineInteger = 35;
    private const int TextHeader = 39;
    private const int ListHeader = 44;

    // The alphabets of short texts, the narrowest first.
    private static readonly (int Bits, Func<char, bool> Has)[] Alphabets =
    [
        (4, letter => char.IsAsciiDigit(letter) || " .-+,'".Contains(letter, StringComparison.Ordinal)),
        (4, letter => char.IsAsciiDigit(letter) || " -:/+,".Contains(letter, StringComparison.Ordinal)),
        (4, char.IsAsciiHexDigitLower),
        (4, char.IsAsciiHexDigitUpper),
        (5, letter => char.IsAsciiLetterUpper(letter) || " _.-:/".Contains(letter, StringComparison.Ordinal)),
        (5, letter => char.IsAsciiLetterLower(letter) || " _.-:/".Contains(letter, StringComparison.Ordinal)),
        (5, letter => char.IsAsciiLetterLower(letter) || ",_.-@+".Contains(letter, StringComparison.Ordinal)),
        (6, letter => char.IsAsciiLetterOrDigit(letter) || " _".Contains(letter, StringComparison.Ordinal)),
        (6, letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || " _.-:/+,'@|;*?&%#()$<>=".Contains(letter, StringComparison.Ordinal)),
        (6, letter => char.IsAsciiLetter(letter) || " _.-:/;,+'".Contains(letter, StringComparison.Ordinal)),
        (7, letter => char.IsAsciiLetterOrDigit(letter) || letter is >= 'À' and <= 'ÿ' and not ('×' or '÷') || " _.-:/".Contains(letter, StringComparison.Ordinal)),
        (8, letter => letter <= 'ÿ'),
    ];

    /// <summary>The blocks of a value.</summary>
    public static int Of(Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger() is >= 0 and < 1L << BitsOfInlineInteger ? 1 : 2,
        ValueKind.Float or ValueKind.LocalTime or ValueKind.LocalDateTime or ValueKind.Time => 2,
        ValueKind.DateTime => 3,
        ValueKind.Duration => 4,
        ValueKind.Point => value.AsPoint().Z is null ? 3 : 4,
        ValueKind.String => OfText(value.AsString()),
        ValueKind.List => OfList(value.AsList()),
        _ => 1,
    };

    private static int OfText(string text)
    {
        foreach (var (bits, has) in Alphabets)
        {
            if (text.All(has))
            {
                return Inline(TextHeader, bits * text.Length);
            }
        }

        return Inline(TextHeader, 8 * Encoding.UTF8.GetByteCount(text));
    }

    private static int OfList(IReadOnlyList<Value> items) => items.Count == 0 ? 1 : items[0].Kind switch
    {
        ValueKind.Boolean => Inline(ListHeader, items.Count),
        ValueKind.Integer => Inline(ListHeader, items.Count * items.Max(item => BitsOf(item.AsInteger()))),
        ValueKind.Float => Inline(ListHeader, items.Count * BitsOfBlock),
        _ => 1,
    };

    private static int BitsOf(long number) => Math.Max(1, BitsOfBlock - BitOperations.LeadingZeroCount((ulong)number));

    private static int Inline(int header, int payload)
    {
        var blocks = (header + payload + BitsOfBlock - 1) / BitsOfBlock;
        return blocks <= MostBlocks ? blocks : 1;
    }
}
