using Graph.Extraction.Actors;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Dates;

/// <summary>Days told by the article's own: "today", "yesterday", "earlier on Wednesday", "next Monday", "from Tuesday to Thursday".</summary>
internal static class Weekdays
{
    /// <summary>How many words around a weekday can say that it is still to come.</summary>
    private const int Near = 40;

    /// <summary>"earlier on" has so many words.</summary>
    private const int LongestBefore = 2;

    private const int DaysOfWeek = 7;

    /// <summary>A weekday's name; "Sun" and "Mon" are others as well.</summary>
    private const int ShortestName = 4;

    private static readonly WordList Todays = WordList.Exact("today tomorrow tonight yesterday");

    private static readonly WordList OfFuture = WordList.Exact("due expected plans scheduled upcoming will");

    private static readonly WordList BeforeDay = WordList.Exact("Earlier Early Late On earlier early last late later next on");

    /// <summary>Whether a word in lower case can begin such a day, names of weekdays aside.</summary>
    public static bool MayStartWith(string lower) => Todays.Contains(lower);

    /// <summary>The day that a token tells, with the tokens that belong to it; null where it tells none.</summary>
    public static ToldDay? Match(DateTokens tokens, Sentence sentence, int index, DateOnly today)
    {
        if (today.Year is < 2 or > 9990 || DayAt(tokens, sentence, index, today) is not { } day)
        {
            return null;
        }

        var first = FirstBefore(tokens, sentence, index);
        if (IsOfLastWeek(tokens, sentence, index) && Calendar.Weekday(tokens.Word(index)) is { } weekday)
        {
            // "Tuesday last week": of the week before, from Monday on.
            var monday = today.AddDays(-SinceMonday(today) - DaysOfWeek);
            return new ToldDay(monday.AddDays(weekday - 1), first, index + 3);
        }

        return DaysUntil(tokens, sentence, index) is { } days
            ? new ToldDay(day, first, index + 3) { Until = day.AddDays(days) }
            : new ToldDay(day, first, index + 1);
    }

    private static DateOnly? DayAt(DateTokens tokens, Sentence sentence, int index, DateOnly today)
    {
        var word = tokens.Word(index);
        if (word.Equals("today", StringComparison.OrdinalIgnoreCase) || word.Equals("tonight", StringComparison.OrdinalIgnoreCase))
        {
            return today;
        }

        if (word.Equals("yesterday", StringComparison.OrdinalIgnoreCase))
        {
            return today.AddDays(-1);
        }

        return word.Equals("tomorrow", StringComparison.OrdinalIgnoreCase) ? today.AddDays(1) : WeekdayAt(tokens, sentence, index, today);
    }

    /// <summary>The last such weekday up to the article's day, or the next one where the sentence speaks of what will be.</summary>
    private static DateOnly? WeekdayAt(DateTokens tokens, Sentence sentence, int index, DateOnly today)
    {
        var word = tokens.Word(index);
        if (!char.IsUpper(word[0]) || Calendar.Weekday(word) is not { } weekday || word.Length < ShortestName)
        {
            return null;
        }

        var before = index > sentence.FirstToken ? tokens.Word(index - 1) : default;
        var back = (SinceMonday(today) - (weekday - 1) + DaysOfWeek) % DaysOfWeek;
        if (before is "last" && back == 0)
        {
            return today.AddDays(SpeaksOfFuture(tokens, sentence, index) ? 0 : -DaysOfWeek);
        }

        if (before is "next")
        {
            return today.AddDays(DaysOfWeek - back);
        }

        var isToCome = !IsEarlier(tokens, sentence, index) && SpeaksOfFuture(tokens, sentence, index);
        return today.AddDays(isToCome ? (DaysOfWeek - back) % DaysOfWeek : -back);
    }

    private static int SinceMonday(DateOnly day) => ((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;

    /// <summary>"earlier Wednesday", "earlier on Wednesday".</summary>
    private static bool IsEarlier(DateTokens tokens, Sentence sentence, int index) =>
        (index > sentence.FirstToken && tokens.Word(index - 1) is "earlier")
        || (index - 1 > sentence.FirstToken && tokens.Word(index - 1) is "on" && tokens.Word(index - 2) is "earlier" or "Earlier");

    private static bool IsOfLastWeek(DateTokens tokens, Sentence sentence, int index) =>
        index + 2 < sentence.EndToken && tokens.Word(index + 1) is "last" && tokens.Word(index + 2) is "week";

    /// <summary>"from Tuesday to Thursday", "between Monday and Wednesday": how many days later; null where no second weekday follows.</summary>
    private static int? DaysUntil(DateTokens tokens, Sentence sentence, int index) =>
        index > sentence.FirstToken && index + 2 < sentence.EndToken && IsRange(tokens, index)
        && Calendar.Weekday(tokens.Word(index)) is { } from && Calendar.Weekday(tokens.Word(index + 2)) is { } to
            ? (to - from + DaysOfWeek) % DaysOfWeek
            : null;

    private static bool IsRange(DateTokens tokens, int index) =>
        (tokens.Word(index - 1) is "from" or "From" && tokens.Word(index + 1) is "to" or "until" or "through")
        || (tokens.Word(index - 1) is "between" or "Between" && tokens.Word(index + 1) is "and");

    /// <summary>Whether words around a token speak of what will be.</summary>
    public static bool SpeaksOfFuture(DateTokens tokens, Sentence sentence, int index)
    {
        for (var i = Math.Max(sentence.FirstToken, index - Near); i < Math.Min(sentence.EndToken, index + Near); i++)
        {
            if (OfFuture.Contains(tokens.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes "earlier on", "late on", "on" in front of the day into its span.</summary>
    private static int FirstBefore(DateTokens tokens, Sentence sentence, int index)
    {
        var first = index;
        while (first > sentence.FirstToken && index - first < LongestBefore && BeforeDay.Contains(tokens.Word(first - 1)))
        {
            first--;
        }

        return first;
    }
}
