using System.Globalization;
using Graph.Extraction.Agreements;
using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>On which days happened what a sentence tells.</summary>
internal static class EventDays
{
    private const int DaysOfWeek = 7;

    /// <summary>A verb's own day stands within this many items after it.</summary>
    private const int OwnReach = 8;

    /// <summary>The days the sentence gives outside relative clauses; else the entry's.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="isToCome">Whether what it tells is still to come: a month named without its year is the next one then.</param>
    /// <param name="word">Index of the word that tells it: the part between semicolons around it comes first, those before it next.</param>
    public static (string? First, string? Last) Of(Unit unit, bool isToCome, int word = 0)
    {
        if (Array.FindIndex(unit.Items, item => item.Is("having")) is > 0 and var having && having < word)
        {
            // "ended his tour on Wednesday, having visited Oslo, where he met X": before that day.
            return (null, null);
        }

        if (DatesFrom(unit, word).FirstOrDefault(date => IsOwn(unit, date, word)) is { } own)
        {
            return (isToCome ? FirstToCome(unit, own) : Day(own), own.Until);
        }

        if (Chronicles.DayOver(unit) is { Span.IsEmpty: false } over)
        {
            return (Day(over), over.Until);
        }

        return (isToCome || IsOfOtherTime(unit) ? null : Signing.EntryDay(unit), null);
    }

    /// <summary>Whether a date is precise enough, and that of what the word tells.</summary>
    private static bool IsOwn(Unit unit, DateMention date, int word) =>
        (date.Value.Length >= 7 || IsYear(unit, date) || IsOwnYear(unit, date, word)) && !OtherDays.IsOther(unit, date, word);

    /// <summary>The day, month or year, without the time.</summary>
    private static string Day(DateMention date) => date.Value[..Math.Min(10, date.Value.Length)];

    private static string FirstToCome(Unit unit, DateMention date) =>
        IsPastMonth(unit, date) ? NextYear(date.Value)
        : IsPastWeekday(unit, date) ? NextWeek(date.Value)
        : Day(date);

    /// <summary>"last week", "in the early 1950s": not on the day on which it is told.</summary>
    private static bool IsOfOtherTime(Unit unit) =>
        Enumerable.Range(0, unit.Count - 1).Any(at => unit[at].Is("last") && unit[at + 1].Lower is "week" or "month" or "year")
        || unit.Reading.DatesIn(new TextSpan(unit.Start, unit.End)).Any(date => date.Value.Length == 4 && OtherDays.IsPlainYear(unit, date));

    /// <summary>The dates of the part between semicolons around an item, then of the parts before it; of a sentence without semicolons all.</summary>
    private static IEnumerable<DateMention> DatesFrom(Unit unit, int word)
    {
        var own = Signing.ClauseAround(unit, word);
        var dates = OwnFirst(unit, word, unit.Reading.DatesIn(own));
        return own.Start == unit.Start ? dates : dates.Concat(unit.Reading.DatesIn(new TextSpan(unit.Start, own.Start)).Reverse());
    }

    /// <summary>"arrived on Sunday and leaves for Oslo on Monday": of several days the one soon after the word, with nothing but words between, comes first.</summary>
    private static IEnumerable<DateMention> OwnFirst(Unit unit, int word, IEnumerable<DateMention> dates)
    {
        var all = dates.ToList();
        var own = word <= 0 || all.Count < 2 ? null : all.Find(date => IsSoonAfter(unit, word, date)) ?? all.FindLast(date => OpensClauseOf(unit, word, date));
        return own is null ? all.Where(date => !IsOnlyYearOf(date, all)) : all.Prepend(own);
    }

    /// <summary>"…, and in 2013 X visited", "restored in 2015 when X visited": the day that opens the word's own clause, or stands right before it.</summary>
    private static bool OpensClauseOf(Unit unit, int word, DateMention date)
    {
        var (first, end) = (unit.IndexAt(date.Span.Start), unit.IndexAt(date.Span.End));
        var preposition = unit.At(first - 1).Lower is "in" or "on" ? first - 1 : unit.At(first).Lower is "in" or "on" ? first : -1;
        return end <= word
            && ((preposition > 1 && unit[preposition - 1].Is("and") && unit.At(preposition - 2).Lower is "," or ";") || unit.At(end).Is("when"))
            && !Enumerable.Range(end, word - end).Any(at => unit[at].Is(";") || (unit[at].Is("and") && unit[at - 1].Is(",")));
    }

    /// <summary>"1990: On 3 May": the year alone says less than the day after it.</summary>
    private static bool IsOnlyYearOf(DateMention date, List<DateMention> all) =>
        date is { Value.Length: 4, IsRelative: false } && all.Exists(other => other.Value.Length > 4 && other.Span.Start > date.Span.Start && other.Value.StartsWith(date.Value, StringComparison.Ordinal));

    private static bool IsSoonAfter(Unit unit, int word, DateMention date) =>
        date.Value.Length >= 10
        && IsWithinReach(unit, word, date)
        && ItemsBetween(unit, word, date).All(item => item.Kind is not ItemKind.Mark && !item.Is("and"));

    /// <summary>"visited Oslo last year": soon after the word; farther on it may be of something else, as in "last year's accord".</summary>
    private static bool IsOwnYear(Unit unit, DateMention date, int word) =>
        date is { IsRelative: true, Value.Length: 4 }
        && word > 0
        && IsWithinReach(unit, word, date)
        && unit.At(unit.IndexAt(date.Span.End)).Kind is not ItemKind.Possessive
        && ItemsBetween(unit, word, date).All(item => item.Kind is not ItemKind.Mark && item.Lower is not ("and" or "that" or "since" or "who"));

    private static bool IsWithinReach(Unit unit, int word, DateMention date) => unit.IndexAt(date.Span.Start) - word is > 0 and <= OwnReach;

    private static IEnumerable<Item> ItemsBetween(Unit unit, int word, DateMention date) =>
        unit.Items.Take(word..unit.IndexAt(date.Span.Start));

    /// <summary>"in 1971": a bare year elsewhere may be a name's.</summary>
    private static bool IsYear(Unit unit, DateMention date) =>
        date.Value is { Length: 4 } year && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out _) && OtherDays.IsPlainYear(unit, date);

    private static bool IsPastMonth(Unit unit, DateMention date) =>
        date is { IsRelative: true, Value.Length: 7, Until: null }
        && unit.Reading.Article.PublishedAt is { } today
        && string.CompareOrdinal(date.Value, 0, today, 0, 7) < 0;

    /// <summary>"is to fly to Oslo on Tuesday", told on a Monday: the Tuesday to come.</summary>
    private static bool IsPastWeekday(Unit unit, DateMention date) =>
        date is { IsRelative: true, Value.Length: 10, Until: null }
        && IsoDates.Day(date.Value) is { } day
        && IsoDates.Day(unit.Reading.Article.PublishedAt) is { } today
        && today.DayNumber - day.DayNumber is > 0 and < DaysOfWeek
        && Enumerable.Range(0, unit.IndexAt(date.Span.Start)).Any(at => TellsToCome(unit, at));

    /// <summary>"is to", "begins", "leaves".</summary>
    private static bool TellsToCome(Unit unit, int at) =>
        (unit[at].Lower is "is" or "are" && unit.IsWord(at + 1, "to")) || EventWords.Beginning.Contains(unit[at].Lower) || unit[at].Lower is "leaves" or "departs" or "flies" or "travels" or "heads";

    private static string NextWeek(string date) =>
        IsoDates.Day(date)?.AddDays(DaysOfWeek).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? date;

    private static string NextYear(string month) =>
        int.TryParse(month[..4], CultureInfo.InvariantCulture, out var year)
            ? (year + 1).ToString("0000", CultureInfo.InvariantCulture) + month[4..]
            : month;
}
