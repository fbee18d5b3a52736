using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// <c>In a new poll, Berg had 45 percent.</c>, <c>To Lund, he is a friend.</c>, <c>As reported by Radio One, …</c>: what opens the
/// sentence tells whose finding, or view, the clause behind the comma is.
/// </summary>
internal static class FrontedSourceRule
{
    /// <summary>The comma is looked for in so many items.</summary>
    private const int LongestFront = 16;

    private static readonly FrozenSet<string> Polls = WordSet.Of("poll polls survey surveys");

    private static readonly FrozenSet<string> States = WordSet.Of("are is was were");

    /// <summary>The report of a unit that such a source opens; null where none does.</summary>
    public static Report? Read(Unit unit)
    {
        if (AsToldBy(unit) is { } told)
        {
            return told;
        }

        if (unit[0].Lower is not ("in" or "to") || CommaOf(unit) is not (> 1 and var comma) || unit.IsReadout)
        {
            return null;
        }

        var source = new Phrase(1, comma);
        if (!(unit[0].Is("in") ? IsPoll(unit, source) : IsPerson(unit, source)))
        {
            return null;
        }

        var cue = new Phrase(0, 1);
        var group = VerbGroup.OfWords(new CueMatch(0, 1, new CueEntry(unit[0].Lower, CueFrames.That, "say"), CueForm.Past), cue, source);
        var content = new Phrase(comma + 1, ContentBounds.EndOf(unit, comma + 1, group, isClause: true));
        return IsClause(unit, content) ? new Report("fronted-source", content, cue, source, 0.6) : null;
    }

    /// <summary>"As reported by Radio One, the hall has burned down."</summary>
    private static Report? AsToldBy(Unit unit)
    {
        if (!unit[0].Is("as") || unit.CueAt(1) is not { Form: CueForm.Past, Entry.Group: "say" } verb || !unit.IsWord(verb.End, "by"))
        {
            return null;
        }

        var source = NounPhrases.StartingAtSpeaker(unit, verb.End + 1);
        if (source.IsEmpty || !unit.IsWord(source.End, ",") || unit.Count - source.End < 5)
        {
            return null;
        }

        var group = VerbGroup.OfWords(verb, new Phrase(1, verb.End), source);
        var content = new Phrase(source.End + 1, ContentBounds.EndOf(unit, source.End + 1, group, isClause: true));
        return content.Count > 3 ? new Report("fronted-source", content, new Phrase(0, verb.End + 1), source, 0.8) : null;
    }

    private static int CommaOf(Unit unit)
    {
        for (var at = 1; at < Math.Min(unit.Count - 2, LongestFront); at++)
        {
            if (unit[at].Is(","))
            {
                return at;
            }

            if (unit[at].Kind is ItemKind.Mark or ItemKind.Quotation || Words.IsFiniteWord(unit[at]) || unit.CueAt(at) is { Form: CueForm.Gerund })
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsPoll(Unit unit, Phrase source) =>
        Words.Determiners.Contains(unit[source.First].Lower)
        && Enumerable.Range(source.First, source.Count).Any(at => Polls.Contains(unit[at].Lower));

    private static bool IsPerson(Unit unit, Phrase source) =>
        unit.Reading.Actors.StartingAt(unit[source.First].Start) is { IsPossessive: false, ActorId: { } id } named
        && id.StartsWith("person:", StringComparison.Ordinal)
        && named.Span.End == unit[source.End - 1].End;

    /// <summary>A clause that says how things are; no other reporter in it.</summary>
    private static bool IsClause(Unit unit, Phrase content) =>
        content.Count > 3
        && !Enumerable.Range(content.First, content.Count).Any(at => unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present, Entry.Group: "say" })
        && (unit[0].Is("in")
            ? Enumerable.Range(content.First, content.Count).Any(at => unit[at].Kind == ItemKind.Number)
            : States.Contains(unit.At(content.First + 1).Lower) || States.Contains(unit.At(content.First + 2).Lower));
}
