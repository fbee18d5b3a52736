using System.Globalization;
using Graph.Extraction.Agreements;
using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>On which days happened what a sentence tells.</summary>
internal static class EventDays
{
    /// <summary>A relative clause is looked for this many items back.</summary>
    private const int LongestClause = 14;

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

        foreach (var date in DatesFrom(unit, word))
        {
            if ((date.Value.Length >= 7 || IsYear(unit, date) || IsOwnYear(unit, date, word)) && !IsBound(unit, date) && !IsOfReport(unit, unit.IndexAt(date.Span.Start)) && !IsInRelativeClause(unit, unit.IndexAt(date.Span.Start), word))
            {
                return (isToCome && IsPastMonth(unit, date) ? NextYear(date.Value) : isToCome && IsPastWeekday(unit, date) ? NextWeek(date.Value) : date.Value[..Math.Min(10, date.Value.Length)], date.Until);
            }
        }

        if (Chronicles.DayOver(unit) is { Span.IsEmpty: false } over && over.Value.Length >= 7)
        {
            return (over.Value[..Math.Min(10, over.Value.Length)], over.Until);
        }

        if (Enumerable.Range(0, unit.Count - 1).Any(at => unit[at].Is("last") && unit[at + 1].Lower is "week" or "month" or "year"))
        {
            return (null, null);
        }

        // "in the early 1950s": not on the day on which it is told.
        return (unit.Reading.DatesIn(new TextSpan(unit.Start, unit.End)).Any(date => date.Value.Length == 4 && IsPlainYear(unit, date)) ? null : Signing.EntryDay(unit), null);
    }

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
        var own = word <= 0 || all.Count < 2 ? null : all.Find(date => date.Value.Length >= 10 && unit.IndexAt(date.Span.Start) is var at && at > word && at - word <= OwnReach && Enumerable.Range(word, at - word).All(index => unit[index].Kind is not ItemKind.Mark && !unit[index].Is("and")));
        return own is null ? all : all.Prepend(own);
    }

    /// <summary>"visited Oslo last year": soon after the word; farther on it may be of something else, as in "last year's accord".</summary>
    private static bool IsOwnYear(Unit unit, DateMention date, int word) =>
        date is { IsRelative: true, Value.Length: 4 } && word > 0 && unit.IndexAt(date.Span.Start) is var at && at > word && at - word <= OwnReach && unit.At(unit.IndexAt(date.Span.End)).Kind is not ItemKind.Possessive
        && Enumerable.Range(word, at - word).All(index => unit[index].Kind is not ItemKind.Mark && unit[index].Lower is not ("and" or "that" or "since" or "who"));

    /// <summary>"in 1971": a bare year elsewhere may be a name's.</summary>
    private static bool IsYear(Unit unit, DateMention date) =>
        date.Value is { Length: 4 } year && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out _) && IsPlainYear(unit, date);

    /// <summary>After "in", and outside a relative clause: "a treaty that replaces one signed in 1961".</summary>
    private static bool IsPlainYear(Unit unit, DateMention date)
    {
        var at = unit.IndexAt(date.Span.Start);
        if (at == 0 && unit.At(1).Kind == ItemKind.Mark)
        {
            return true;
        }

        var preposition = Enumerable.Range(0, 5).Select(back => at - back).FirstOrDefault(index => unit.IsWord(index, "in"), -1);
        if (preposition < 0)
        {
            return false;
        }

        for (var before = preposition - 1; before >= 0 && preposition - before < LongestClause && !unit[before].Is(","); before--)
        {
            if (unit[before].Lower is "that" or "which" or "who" or "since" or "signed" or "agreed" or "founded" or "born" or "elected")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPastMonth(Unit unit, DateMention date) =>
        date is { IsRelative: true, Value.Length: 7, Until: null } && unit.Reading.Article.PublishedAt is { } today && string.CompareOrdinal(date.Value, 0, today, 0, 7) < 0;

    /// <summary>"is to fly to Oslo on Tuesday", told on a Monday: the Tuesday to come.</summary>
    private static bool IsPastWeekday(Unit unit, DateMention date) =>
        date is { IsRelative: true, Value.Length: 10, Until: null } && IsoDates.Day(date.Value) is { } day && IsoDates.Day(unit.Reading.Article.PublishedAt) is { } today
        && day < today && today.DayNumber - day.DayNumber < DaysOfWeek && Enumerable.Range(0, unit.IndexAt(date.Span.Start)).Any(at => (unit[at].Lower is "is" or "are" && unit.IsWord(at + 1, "to")) || unit[at].Lower is "begins" or "starts" or "pays" or "makes" or "embarks");

    private static string NextWeek(string date) => (IsoDates.Day(date)?.AddDays(DaysOfWeek))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? date;

    private static string NextYear(string month) =>
        int.TryParse(month[..4], CultureInfo.InvariantCulture, out var year) ? (year + 1).ToString("0000", CultureInfo.InvariantCulture) + month[4..] : month;

    /// <summary>"the first since July 2000" happened at another time.</summary>
    private static bool IsBound(Unit unit, DateMention date)
    {
        var at = unit.IndexAt(date.Span.Start);
        var before = unit.IsWord(at - 1, "the") ? at - 2 : at - 1;
        return unit.At(at).Lower is "since" or "until" || unit.At(before).Lower is "since" or "until" or "till" || (unit.IsWord(before, "by") && unit.At(at).Lower is "end" or "beginning" or "start");
    }

    /// <summary>"…, the ministry announced on 3 May": the day on which it was told is not that of what is told.</summary>
    private static bool IsOfReport(Unit unit, int at)
    {
        var verb = unit.At(at - 1).Lower is "on" or "late" or "early" ? at - 2 : at - 1;
        return unit.At(verb).Lower is "said" or "announced" or "reported" or "confirmed" or "told" or "added" or "stated" or "wrote" or "declared";
    }

    /// <summary>"X, who flew in on Sunday, held talks": the day is not that of the talks.</summary>
    private static bool IsInRelativeClause(Unit unit, int at, int word)
    {
        for (var before = Math.Min(at, unit.Count - 1); before > 0 && at - before < LongestClause; before--)
        {
            if (unit[before].Is(","))
            {
                return unit.At(before + 1).Lower is "who" or "which" or "whose" or "where" && !(word > before && word < at);
            }
        }

        return false;
    }
}
