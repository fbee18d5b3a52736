using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Who does what a verb tells.</summary>
internal static class DeedSubjects
{
    /// <summary>A subject is looked for this many items back.</summary>
    private const int LongestClause = 80;

    /// <summary>Who a verb's subject names, or the name in apposition to it: "the minister, Ada Berg, met".</summary>
    public static IReadOnlyList<string> Of(Unit unit, VerbGroup group, Phrase subject)
    {
        if (EventParticipants.OfVehicle(unit, subject) is { } passenger)
        {
            return [passenger];
        }

        if (group.IsRelative && EventParticipants.ApposedBefore(unit, subject.First) is { } bearer)
        {
            return [bearer];
        }

        var named = EventParticipants.In(unit, EventParticipants.SubjectSpan(unit, subject));
        return named.Any(EventParticipants.IsPerson) ? named
            : Apposed(unit, group) is { Count: > 0 } bearing ? bearing
            : OpeningName(unit, subject) is { } opening ? [opening]
            : named;
    }

    /// <summary>"Ada Berg, Norwegian Minister of Trade visited": who the sentence opens with, before the office that has no second comma.</summary>
    private static string? OpeningName(Unit unit, Phrase subject) =>
        EventParticipants.ApposedBefore(unit, subject.First) is { } name
        && EventParticipants.PersonAt(unit, 0) is { } first
        && unit.IndexAt(first.End) == subject.First - 1
            ? name
            : null;

    /// <summary>"visited Oslo and met the King": the subject of the verb before, or else whoever the sentence is about.</summary>
    public static IReadOnlyList<string> Shared(Unit unit, int before)
    {
        for (var at = before - 2; at >= Math.Max(0, before - LongestClause) && !unit[at].Is(";"); at--)
        {
            if (VerbAt(unit, at) is { } verb && VerbGroups.Read(unit, verb) is { Subject: { IsEmpty: false } subject } group)
            {
                return Of(unit, group, subject);
            }
        }

        return before < LongestClause && !unit.IsWord(before - 1, ",") && SpeakerSieve.MainSubject(unit, before).ActorId is { } doer
            ? [doer]
            : [];
    }

    /// <summary>"The President and Ada Berg, arrived": a sentence's first names before the only comma, right before the verb; null where others stand there.</summary>
    public static IReadOnlyList<string>? BeforeStrayComma(Unit unit, int verb)
    {
        if (verb < 2 || !unit.IsWord(verb - 1, ",") || Enumerable.Range(0, verb - 1).Any(at => unit[at].Kind is ItemKind.Mark or ItemKind.Quotation || VerbAt(unit, at) is not null || Words.Prepositions.Contains(unit[at].Lower)))
        {
            return null;
        }

        return EventParticipants.In(unit, unit.Span(0, verb - 1)) is { Count: > 0 } named && unit.Reading.Actors.EndingAt(unit[verb - 2].End) is { ActorId: { } last } && named.Contains(last) ? named : null;
    }

    private static CueMatch? VerbAt(Unit unit, int at) =>
        EventWords.Verbs.MatchAt(unit, at) ?? Agreements.Signing.Verbs.MatchAt(unit, at) ?? unit.CueAt(at);

    /// <summary>The people named between commas after a description: "the ministers of X and Y, A and B, met".</summary>
    private static IReadOnlyList<string> Apposed(Unit unit, VerbGroup group) =>
        group.Apposition is { IsEmpty: false } apposition
        && EventParticipants.In(unit, unit.Span(apposition.First, apposition.End)) is { Count: 1 or 2 } people
        && people.All(EventParticipants.IsPerson)
            ? people
            : [];
}
