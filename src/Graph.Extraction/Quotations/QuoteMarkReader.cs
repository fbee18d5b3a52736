using System.Buffers;
using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Quotations;

/// <summary>
/// Tells quotation marks from apostrophes, primes and inches. Shapes and spacing follow the Unicode Standard, chapter 6.2
/// ("Quotation Marks" and "Apostrophes"): U+2019 is both apostrophe and closing mark, and only its neighbours decide.
/// </summary>
internal static class QuoteMarkReader
{
    /// <summary>Words whose first letters an apostrophe stands for.</summary>
    private static readonly FrozenSet<string> Elisions = WordSet.Of("bout cause em n round til till tis twas");

    private static readonly SearchValues<char> Shapes = SearchValues.Create("“”„‟\"＂«‹»›`'‘‚’");

    /// <summary>The first offset from one on, and before an end, where a mark can be; the end where none is.</summary>
    public static int Next(string text, int offset, int end)
    {
        var length = offset < end ? text.AsSpan(offset, end - offset).IndexOfAny(Shapes) : -1;
        return length < 0 ? end : offset + length;
    }

    /// <summary>The mark at an offset, if the character there is one.</summary>
    public static bool TryRead(string text, int offset, int start, int end, out QuoteMark mark)
    {
        var before = offset > start ? text[offset - 1] : ' ';
        var next = offset + 1 < end ? text[offset + 1] : ' ';
        switch (text[offset])
        {
            case '“':
                mark = new QuoteMark(offset, 1, QuoteFamily.Double, true, IsClosingPlace(before, next));
                return true;
            case '”':
                mark = new QuoteMark(offset, 1, QuoteFamily.Double, IsOpeningPlace(before, next), true);
                return true;
            case '„' or '‟':
                mark = new QuoteMark(offset, 1, QuoteFamily.Double, true, false);
                return true;
            case '"' or '＂':
                // With a blank on both sides only the marks before it tell which it is.
                var isApart = char.IsWhiteSpace(before) && char.IsWhiteSpace(next);
                var mayOpen = isApart || !char.IsWhiteSpace(next);
                var mayClose = isApart || (!char.IsWhiteSpace(before) && !IsOpeningPlace(before, next));
                mark = new QuoteMark(offset, 1, QuoteFamily.Double, mayOpen, mayClose);
                return !IsInch(before, next);
            case '«' or '‹':
                mark = new QuoteMark(offset, 1, QuoteFamily.Angle, true, false);
                return true;
            case '»' or '›':
                mark = new QuoteMark(offset, 1, QuoteFamily.Angle, false, true);
                return true;
            case '`' when next == '`':
                mark = new QuoteMark(offset, 2, QuoteFamily.Double, true, false);
                return true;
            case '\'' when next == '\'':
                mark = new QuoteMark(offset, 2, QuoteFamily.Double, IsOpeningPlace(before, offset + 2 < end ? text[offset + 2] : ' '), true);
                return true;
            case '‘' or '‚' or '`' or '’' or '\'':
                return TryReadSingle(text, offset, before, next, out mark);
            default:
                mark = default;
                return false;
        }
    }

    private static bool TryReadSingle(string text, int offset, char before, char next, out QuoteMark mark)
    {
        var shape = text[offset];
        var opensByShape = shape is '‘' or '‚' or '`';
        var mayOpen = IsOpeningPlace(before, next) && (opensByShape || !StartsElision(text, offset + 1));
        var mayClose = !opensByShape && !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(next);
        mark = new QuoteMark(offset, 1, QuoteFamily.Single, mayOpen, mayClose);
        return mayOpen || mayClose;
    }

    private static bool IsOpeningPlace(char before, char next) =>
        (char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '“' or '"' or '„' or '«' or '‘' or '*' or '_')
        && !char.IsWhiteSpace(next);

    private static bool IsClosingPlace(char before, char next) =>
        !char.IsWhiteSpace(before) && before is not ('(' or '[' or '—' or '–') && !char.IsLetterOrDigit(next);

    /// <summary>A height or length, as in 5'10" or a 12" gun: digit before, no word after.</summary>
    private static bool IsInch(char before, char next) => char.IsAsciiDigit(before) && (char.IsWhiteSpace(next) || next == '-');

    /// <summary>Words that begin with an apostrophe: ’90s, ’em, ’tis, ’til, ’cause, ’n’.</summary>
    private static bool StartsElision(string text, int offset)
    {
        if (offset < text.Length && char.IsAsciiDigit(text[offset]))
        {
            return true;
        }

        var end = offset;
        while (end < text.Length && end - offset < 8 && char.IsLetter(text[end]))
        {
            end++;
        }

        return Elisions.Contains(text[offset..end].ToLowerInvariant());
    }
}
