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

    /// <summary>The days the sentence gives outside relative clauses; else the entry's.</summary>
    public static (string? First, string? Last) Of(Unit unit)
    {
        foreach (var date in unit.Reading.DatesIn(new TextSpan(unit.Start, unit.End)))
        {
            if (date.Value.Length >= 7 && !IsBound(unit, date) && !IsOfReport(unit, unit.IndexAt(date.Span.Start)) && !IsInRelativeClause(unit, unit.IndexAt(date.Span.Start)))
            {
                return (date.Value[..Math.Min(10, date.Value.Length)], date.Until);
            }
        }

        return (Signing.EntryDay(unit), null);
    }

    /// <summary>"the first since July 2000" happened at another time.</summary>
    private static bool IsBound(Unit unit, DateMention date)
    {
        var at = unit.IndexAt(date.Span.Start);
        return unit.At(at).Lower is "since" or "until" || unit.At(at - 1).Lower is "since" or "until" or "till";
    }

    /// <summary>"…, the ministry announced on 3 May": the day on which it was told is not that of what is told.</summary>
    private static bool IsOfReport(Unit unit, int at)
    {
        var verb = unit.At(at - 1).Lower is "on" or "late" or "early" ? at - 2 : at - 1;
        return unit.At(verb).Lower is "said" or "announced" or "reported" or "confirmed" or "told" or "added" or "stated" or "wrote" or "declared";
    }

    /// <summary>"X, who flew in on Sunday, held talks": the day is not that of the talks.</summary>
    private static bool IsInRelativeClause(Unit unit, int at)
    {
        for (var before = Math.Min(at, unit.Count - 1); before > 0 && at - before < LongestClause; before--)
        {
            if (unit[before].Is(","))
            {
                return unit.At(before + 1).Lower is "who" or "which" or "whose";
            }
        }

        return false;
    }
}
