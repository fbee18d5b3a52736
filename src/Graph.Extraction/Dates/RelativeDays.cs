using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Dates;

/// <summary>
/// Days told by others: <c>last night</c> and <c>on the 5th</c> from the article's own day, <c>the following day</c> and <c>two days later</c> from
/// the day that the text names before.
/// </summary>
internal static class RelativeDays
{
    /// <summary>Whether a word in lower case can begin such a day; a number, "last", "next" and "this" can as well.</summary>
    public static bool MayStartWith(string lower) => lower is "day" or "following" or "same" or "previous";

    /// <summary>The day that a token tells, with the tokens that belong to it; null where it tells none.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentence">Where the token is.</param>
    /// <param name="index">The token.</param>
    /// <param name="today">The day of the article or entry; null where it has none.</param>
    /// <param name="named">The day named last, in this sentence or the one before; null where none is.</param>
    public static (DateOnly Day, int First, int End)? Match(string text, PooledWord[] words, List<Token> tokens, Sentence sentence, int index, DateOnly? today, DateOnly? named)
    {
        var days = (words[index].Lower, Word(words, sentence, index + 1), Word(words, sentence, index + 2)) switch
        {
            ("day", "before", "yesterday") => Of(today, -2, 3),
            ("day", "after", "tomorrow") => Of(today, 2, 3),
            ("last", "night", _) => Of(today, -1, 2),
            ("this", "morning" or "afternoon" or "evening", _) => Of(today, 0, 2),
            ("following" or "next", "day", _) => IsDefinite(words, sentence, index) ? Of(named, 1, 2) : null,
            ("same", "day", _) => IsDefinite(words, sentence, index) ? Of(named, 0, 2) : null,
            ("previous", "day", _) => IsDefinite(words, sentence, index) ? Of(named, -1, 2) : null,
            (var number, "day" or "days", "later") when RelativePeriods.Number(number) is { } count => Of(named, count, 3),
            (var number, "day" or "days", "earlier") when RelativePeriods.Number(number) is { } count => Of(named, -count, 3),
            _ => null,
        };
        if (days is var (day, length))
        {
            return (day, IsDefinite(words, sentence, index) ? index - 1 : index, index + length);
        }

        return today is { } now && IsDayAlone(words, tokens, sentence, index) && DateGrammar.Day(words[index].Lower) is { } figure && InMonths(now, figure, DateScanner.SpeaksOfFuture(text, tokens, sentence, index)) is { } near
            ? (near, index - 2, index + 1)
            : null;
    }

    private static (DateOnly Day, int Length)? Of(DateOnly? from, int days, int length) =>
        from is { Year: > 2 and < 9990 } day ? (day.AddDays(days), length) : null;

    private static bool IsDefinite(PooledWord[] words, Sentence sentence, int index) => index > sentence.FirstToken && words[index - 1].Lower is "the";

    /// <summary>"on the 5th", with nothing after it that it could be the number of.</summary>
    private static bool IsDayAlone(PooledWord[] words, List<Token> tokens, Sentence sentence, int index) =>
        tokens[index].Kind == TokenKind.Number && index - 2 >= sentence.FirstToken && words[index].Lower is [.., 't' or 'n' or 'r' or 's', 'h' or 'd' or 't']
        && words[index - 1].Lower is "the" && words[index - 2].Lower is "on"
        && (index + 1 >= sentence.EndToken || tokens[index + 1].Kind == TokenKind.Punctuation || Word(words, sentence, index + 1) is "and" or "in" or "at" or "for" or "with" or "to" or "by" or "before" or "after");

    /// <summary>The last such day up to a day, or the first from it on; null where neither month has it.</summary>
    private static DateOnly? InMonths(DateOnly today, int day, bool isToCome)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        if (today.Year is < 3 or > 9990)
        {
            return null;
        }

        month = isToCome && day < today.Day ? month.AddMonths(1) : !isToCome && day > today.Day ? month.AddMonths(-1) : month;
        return day <= DateTime.DaysInMonth(month.Year, month.Month) ? new DateOnly(month.Year, month.Month, day) : null;
    }

    private static string Word(PooledWord[] words, Sentence sentence, int index) => index < sentence.EndToken ? words[index].Lower : "";
}
