namespace Graph.Embedded.FullText.Analysis;

/// <summary>
/// Splits a text into words where Unicode Standard Annex 29 sets their bounds: <c>nils-erik</c> is two words, <c>O'Neil</c>,
/// <c>3.14</c> and <c>a_b</c> are one.
/// </summary>
internal static class WordSplitter
{
    /// <summary>How many characters a word may have; a longer one comes in pieces.</summary>
    public const int LongestWord = 255;

    public static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start, out var isWord);
            for (var from = start; isWord && from < end; from += LongestWord)
            {
                yield return text[from..Math.Min(end, from + LongestWord)];
            }

            start = end;
        }
    }

    private static int EndOf(string text, int start, out bool isWord)
    {
        var first = ClassAt(text, start, out var length);
        var next = start + length;
        isWord = first is not (WordBreak.Other or WordBreak.MidLetter or WordBreak.MidNum or WordBreak.MidNumLet or WordBreak.Extend or WordBreak.ExtendNumLet);
        switch (first)
        {
            case WordBreak.Single or WordBreak.Emoji:
                return SkipExtend(text, next);
            case WordBreak.Letter or WordBreak.Numeric or WordBreak.ExtendNumLet or WordBreak.Katakana or WordBreak.SouthEastAsian:
                return EndOfRun(text, next, first, ref isWord);
            default:
                return next;
        }
    }

    private static int EndOfRun(string text, int index, WordBreak last, ref bool isWord)
    {
        while (true)
        {
            index = SkipExtend(text, index);
            var kind = ClassAt(text, index, out var length);
            if (Joins(last, kind))
            {
                index += length;
            }
            else if (Bridges(kind, last) && ClassAt(text, SkipExtend(text, index + length), out _) == last)
            {
                index = SkipExtend(text, index + length);
                continue;
            }
            else
            {
                return index;
            }

            isWord |= kind != WordBreak.ExtendNumLet;
            last = kind;
        }
    }

    // Rules WB5, WB8 to WB10 and WB13 to WB13b.
    private static bool Joins(WordBreak last, WordBreak next) => last switch
    {
        WordBreak.Letter or WordBreak.Numeric => next is WordBreak.Letter or WordBreak.Numeric or WordBreak.ExtendNumLet,
        WordBreak.Katakana => next is WordBreak.Katakana or WordBreak.ExtendNumLet,
        WordBreak.ExtendNumLet => next is WordBreak.Letter or WordBreak.Numeric or WordBreak.Katakana or WordBreak.ExtendNumLet,
        _ => last == WordBreak.SouthEastAsian && next == last,
    };

    // Rules WB6, WB7, WB11 and WB12: between two letters or two digits.
    private static bool Bridges(WordBreak kind, WordBreak around) =>
        (around == WordBreak.Letter && kind is (WordBreak.MidLetter or WordBreak.MidNumLet))
        || (around == WordBreak.Numeric && kind is (WordBreak.MidNum or WordBreak.MidNumLet));

    private static int SkipExtend(string text, int index)
    {
        while (ClassAt(text, index, out var length) == WordBreak.Extend)
        {
            index += length;
        }

        return index;
    }

    private static WordBreak ClassAt(string text, int index, out int length)
    {
        if (index >= text.Length)
        {
            length = 0;
            return WordBreak.Other;
        }

        (var rune, length) = RunSplitter.RuneAt(text, index);
        return WordBreaks.Of(rune);
    }
}
