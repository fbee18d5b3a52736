using Graph.Extraction.Actors;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Dates;

/// <summary>Years and decades alone: "in 1997", "1997 and 1999", "1971: …", "the early 1950s".</summary>
internal static class LoneYears
{
    private static readonly WordList BeforeYear = WordList.Exact("By In Since by early from in late mid of since the to until");

    /// <summary>The year or decade that a number is; null where it is none.</summary>
    /// <param name="lastEnd">Where the date found last ends in the text; negative where none was.</param>
    public static (int First, string Value, string Reason)? Match(DateTokens tokens, Sentence sentence, int index, int lastEnd)
    {
        var figures = tokens.Word(index);
        if (IsDecade(figures))
        {
            var first = tokens.Word(index - 1) is "early" or "late" or "mid" ? index - 1 : index;
            return (first, string.Concat(figures[..3], "X"), "a decade");
        }

        var isYear = DateGrammar.Year(figures) is not null
            && (OpensLine(tokens, sentence, index) || IsAfterDate(tokens, index, lastEnd) || BeforeYear.Contains(tokens.Word(index - 1)));
        return isYear ? (index, figures.ToString(), "a year") : null;
    }

    private static bool IsDecade(ReadOnlySpan<char> figures) =>
        figures.Length is 5 or 6 && figures[^1] == 's' && figures[3] == '0' && DateGrammar.Year(figures[..4]) is not null;

    /// <summary>"1971: …", "1992 – …": a year at the head of a list's item.</summary>
    private static bool OpensLine(DateTokens tokens, Sentence sentence, int index) =>
        index == sentence.FirstToken && index + 1 < sentence.EndToken && tokens.Word(index + 1) is ":" or "–" or "—" or "|";

    /// <summary>"in 1997 and 1999".</summary>
    private static bool IsAfterDate(DateTokens tokens, int index, int lastEnd) =>
        index > 1 && lastEnd == tokens.EndOf(index - 2) && tokens.Word(index - 1) is "and" or "," or "or";
}
