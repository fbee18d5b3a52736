using System.Collections.Frozen;
using Graph.Extraction.Agreements;
using Graph.Extraction.Dates;
using Graph.Extraction.Events;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Gifts;

/// <summary>When a gift was given, by the sentence that tells of it.</summary>
internal static class GiftDay
{
    private static readonly FrozenSet<string> AfterOccasions = WordSet.Of(", . ; and by hangs is stands to was");

    /// <summary>"made in 1890": the year is the thing's.</summary>
    private static readonly FrozenSet<string> Making = WordSet.Of("born built carved created dated made minted painted printed published woven written");

    /// <summary>
    /// The day that the sentence names, or the month or year it opens with or puts after "in"; else the day of the live blog's entry.
    /// Any other year may be the thing's age.
    /// </summary>
    public static string? In(Unit unit, int giving)
    {
        var dates = unit.Reading.DatesIn(Signing.ClauseAround(unit, giving)).Where(date => !IsOfSomebody(unit, unit.IndexAt(date.Span.Start))).ToList();
        var day = dates.Find(date => date.Value.Length >= 10)?.Value[..10]
            ?? dates.Find(date => !date.Value.Contains('X', StringComparison.Ordinal) && IsOccasion(unit, date))?.Value;
        return day ?? DayOver(unit) ?? (dates.Count == 0 && unit.Reading.PassageOf(unit).Entry >= 0 ? Signing.EntryDay(unit) : null);
    }

    /// <summary>"gave Berg, who turns 60 in May, a vase": a date of the person's.</summary>
    private static bool IsOfSomebody(Unit unit, int at)
    {
        var first = at;
        while (first > 0 && unit[first].Kind is not ItemKind.Mark)
        {
            first--;
        }

        return unit[first].Is(",") && unit.IsWord(first + 1, "who");
    }

    private static string? DayOver(Unit unit) => Chronicles.DayOver(unit) is { Span.IsEmpty: false } over ? over.Value : null;

    /// <summary>"In 2012 she gave him a vase", "gave him a vase in May 2012", but not "a vase made in 1890".</summary>
    private static bool IsOccasion(Unit unit, DateMention date)
    {
        var at = unit.IndexAt(date.Span.Start);
        var first = OpensTime(unit, at) ? at : at - 1;
        return OpensTime(unit, first)
            && (first == 0 || date.Value.Length == 7 || AfterOccasions.Contains(unit.At(unit.IndexAt(date.Span.End)).Lower))
            && !Making.Contains(unit.At(first - 1).Lower);
    }

    private static bool OpensTime(Unit unit, int at) => unit.At(at).Lower is "in" or "last";
}
