using Graph.Extraction.Actors;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Dates;

/// <summary>
/// Days told by others: <c>last night</c> and <c>on the 5th</c> from the article's own day, <c>the following day</c> and <c>two days later</c> from
/// the day that the text names before.
/// </summary>
internal static class RelativeDays
{
    private static readonly WordList AfterDayAlone = WordList.Exact("after and at before by for in to with");

    /// <summary>Whether a word in lower case can begin such a day; a number, "last", "next" and "this" can as well.</summary>
    public static bool MayStartWith(string lower) => lower is "day" or "following" or "same" or "previous" or "earlier" or "later" or "that";

    /// <summary>The day that a token tells, with the tokens that belong to it; null where it tells none.</summary>
    public static ToldDay? Match(DateTokens tokens, Sentence sentence, int index, KnownDays known)
    {
        var (today, named) = known;
        var isDefinite = IsDefinite(tokens, sentence, index);
        var days = (tokens.Lower(index), LowerIn(tokens, sentence, index + 1), LowerIn(tokens, sentence, index + 2)) switch
        {
            ("day", "before", "yesterday") => Of(today, -2, 3),
            ("day", "after", "tomorrow") => Of(today, 2, 3),
            ("last", "night", _) => Of(today, -1, 2),
            ("this", "morning" or "afternoon" or "evening", _) => Of(today, 0, 2),
            ("earlier" or "later", "in", "the") when LowerIn(tokens, sentence, index + 3) is "day" => Of(named, 0, 4),
            ("later", "that", "day" or "morning" or "afternoon" or "evening" or "night") => Of(named, 0, 3),
            ("that", "same", "day" or "evening") => Of(named, 0, 3),
            ("following" or "next", "day" or "morning", _) => isDefinite ? Of(named, 1, 2) : null,
            ("same", "day" or "morning" or "afternoon" or "evening", _) => isDefinite ? Of(named, 0, 2) : null,
            ("previous", "day", _) => isDefinite ? Of(named, -1, 2) : null,
            (var number, "day" or "days", "later") when RelativePeriods.Number(number) is { } count => Of(named, count, 3),
            (var number, "day" or "days", "earlier") when RelativePeriods.Number(number) is { } count => Of(named, -count, 3),
            _ => null,
        };
        if (days is var (day, length))
        {
            return new ToldDay(day, isDefinite ? index - 1 : index, index + length);
        }

        return today is { } now && DayAlone(tokens, sentence, index, now) is { } near ? new ToldDay(near, index - 2, index + 1) : null;
    }

    private static (DateOnly Day, int Length)? Of(DateOnly? from, int days, int length) =>
        from is { Year: > 2 and < 9990 } day ? (day.AddDays(days), length) : null;

    private static bool IsDefinite(DateTokens tokens, Sentence sentence, int index) =>
        index > sentence.FirstToken && tokens.Lower(index - 1) is "the";

    private static DateOnly? DayAlone(DateTokens tokens, Sentence sentence, int index, DateOnly today) =>
        IsDayAlone(tokens, sentence, index) && DateGrammar.Day(tokens.Lower(index)) is { } figure
            ? InMonths(today, figure, Weekdays.SpeaksOfFuture(tokens, sentence, index))
            : null;

    /// <summary>"on the 5th", with nothing after it that it could be the number of.</summary>
    private static bool IsDayAlone(DateTokens tokens, Sentence sentence, int index) =>
        tokens.IsNumber(index) && index - 2 >= sentence.FirstToken
        && tokens.Lower(index) is [.., 't' or 'n' or 'r' or 's', 'h' or 'd' or 't']
        && tokens.Lower(index - 1) is "the" && tokens.Lower(index - 2) is "on"
        && EndsDay(tokens, sentence, index + 1);

    private static bool EndsDay(DateTokens tokens, Sentence sentence, int index) =>
        index >= sentence.EndToken || tokens.IsPunctuation(index) || AfterDayAlone.Contains(LowerIn(tokens, sentence, index));

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

    private static string LowerIn(DateTokens tokens, Sentence sentence, int index) => index < sentence.EndToken ? tokens.Lower(index) : "";
}
