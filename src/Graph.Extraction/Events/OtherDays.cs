using System.Collections.Frozen;
using Graph.Extraction.Dates;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>Days in a sentence on which something else happened than what it tells.</summary>
internal static class OtherDays
{
    /// <summary>A relative clause is looked for this many items back.</summary>
    private const int LongestClause = 14;

    /// <summary>Words that the year after "in" may belong to: "a treaty that replaces one signed in 1961".</summary>
    private static readonly FrozenSet<string> BeforeOwnYear = WordSet.Of("agreed born elected founded signed since that which who");

    private static readonly FrozenSet<string> Reporting = WordSet.Of(
        "added announced confirmed declared reported said stated told wrote");

    /// <summary>Whether a date is that of a bound, of a report or of a relative clause.</summary>
    public static bool IsOther(Unit unit, DateMention date, int word)
    {
        var at = unit.IndexAt(date.Span.Start);
        return IsBound(unit, at) || IsInClauseOfSince(unit, at, word) || IsOfReport(unit, at) || IsInRelativeClause(unit, at, word) || IsOfWhatTookPlace(unit, at, word);
    }

    /// <summary>After "in", and outside a relative clause: "a treaty that replaces one signed in 1961".</summary>
    public static bool IsPlainYear(Unit unit, DateMention date)
    {
        var at = unit.IndexAt(date.Span.Start);
        if (at == 0 && unit.At(1).Kind == ItemKind.Mark)
        {
            return true;
        }

        var preposition = Enumerable.Range(0, 5).Select(back => at - back).FirstOrDefault(index => unit.IsWord(index, "in"), -1);
        return preposition >= 0 && !IsOfClause(unit, preposition);
    }

    private static bool IsOfClause(Unit unit, int preposition)
    {
        for (var at = preposition - 1; at >= 0 && preposition - at < LongestClause && !unit[at].Is(","); at--)
        {
            if (BeforeOwnYear.Contains(unit[at].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"condemned the attack that took place on Sunday": the day of what took place.</summary>
    private static bool IsOfWhatTookPlace(Unit unit, int at, int word) =>
        Enumerable.Range(word + 1, Math.Max(0, at - word - 1))
            .Any(before => unit[before].Lower is "that" or "which" && unit.At(before + 1).Lower is "took" or "occurred" or "happened" or "killed");

    /// <summary>"the first since July 2000", "by the end of May" happened at another time.</summary>
    private static bool IsBound(Unit unit, int at)
    {
        var before = unit.IsWord(at - 1, "the") ? at - 2 : at - 1;
        return unit.At(at).Lower is "since" or "until"
            || unit.At(before).Lower is "since" or "until" or "till"
            || (unit.IsWord(before, "by") && unit.At(at).Lower is "end" or "beginning" or "start");
    }

    /// <summary>"the first visit since he took office in April 2016".</summary>
    private static bool IsInClauseOfSince(Unit unit, int at, int word) =>
        Enumerable.Range(1, LongestClause)
            .TakeWhile(back => unit.At(at - back).Kind is ItemKind.Word)
            .Any(back => at - back > word && unit.At(at - back).Is("since"));

    /// <summary>"…, the ministry announced on 3 May": the day on which it was told is not that of what is told.</summary>
    private static bool IsOfReport(Unit unit, int at)
    {
        var verb = unit.At(at - 1).Lower is "on" or "late" or "early" ? at - 2 : at - 1;
        return Reporting.Contains(unit.At(verb).Lower);
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
