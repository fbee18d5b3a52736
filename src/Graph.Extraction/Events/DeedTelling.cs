using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>How a verb tells a deed, and of whom.</summary>
/// <param name="Modality">actual, planned or denied.</param>
/// <param name="Subjects">Who does it.</param>
internal sealed record DeedTelling(string Modality, IReadOnlyList<string> Subjects)
{
    /// <summary>Of two verbs joined by "and", the first stands this many items before the second at most.</summary>
    private const int LongestFirst = 14;

    /// <summary>A subject is looked for this many items back.</summary>
    private const int LongestClause = 80;

    /// <summary>Whether a verb tells a deed as done, planned or denied, and who does it; null where it tells none.</summary>
    public static DeedTelling? Of(Unit unit, CueMatch verb)
    {
        var group = VerbGroups.Read(unit, verb);
        if (verb.Form == CueForm.Gerund && OfCircumstance(unit, verb) is { } circumstance)
        {
            return circumstance;
        }

        if (group is { IsPassive: true } || (verb.Form == CueForm.Gerund && !IsUnderWay(verb, group)))
        {
            return null;
        }

        if (group is { Subject: { } subject } && (verb.Form != CueForm.Base || group.First < verb.First))
        {
            var modality = group.IsNegated || IsReportDenied(unit, verb.First) || Reality.IsCounterfactual(unit, verb) ? "denied" : group.IsUnreal || IsHoped(unit, verb, subject) ? "planned" : "actual";
            return new DeedTelling(modality, SubjectsOf(unit, group, subject));
        }

        if (group is { Subject: null, SharesSubject: true } && (verb.Form is CueForm.Past or CueForm.Present or CueForm.Participle || (verb.Form is CueForm.Base && group.First < verb.First)) && !unit.IsWord(verb.End, "by"))
        {
            return new DeedTelling(group.IsNegated ? "denied" : group.IsUnreal ? "planned" : "actual", SharedSubjects(unit, group.First));
        }

        return verb.Form != CueForm.Base ? null : unit.IsWord(verb.First - 1, "to") ? OfInfinitive(unit, verb) : unit.IsWord(verb.First - 1, "and") ? OfSecondBase(unit, verb) : null;
    }

    /// <summary>"hopes that X meets Y", "urged that X visit": in the present tense, what is wished for only.</summary>
    private static bool IsHoped(Unit unit, CueMatch verb, Phrase subject) =>
        verb.Form is CueForm.Present && Enumerable.Range(1, 3).Any(back => unit.At(subject.First - back).Lower is "hope" or "hopes" or "wish" or "wishes" or "imagine" or "suppose" or "if" or "unless" or "whether");

    /// <summary>"visited Oslo and met the King": the subject of the verb before, or else whoever the sentence is about.</summary>
    private static IReadOnlyList<string> SharedSubjects(Unit unit, int before)
    {
        for (var at = before - 2; at >= Math.Max(0, before - LongestClause) && !unit[at].Is(";"); at--)
        {
            if ((EventWords.Verbs.MatchAt(unit, at) ?? Agreements.Signing.Verbs.MatchAt(unit, at) ?? unit.CueAt(at)) is { } verb && VerbGroups.Read(unit, verb) is { Subject: { IsEmpty: false } subject } group)
            {
                return SubjectsOf(unit, group, subject);
            }
        }

        return before < LongestClause && !unit.IsWord(before - 1, ",") && SpeakerSieve.MainSubject(unit, before).ActorId is { } doer ? [doer] : [];
    }

    /// <summary>"will travel to Oslo and meet the King": planned with the verb before "and".</summary>
    private static DeedTelling? OfSecondBase(Unit unit, CueMatch verb)
    {
        for (var at = verb.First - 2; at >= Math.Max(0, verb.First - LongestFirst) && !unit[at].Is(";"); at--)
        {
            if (EventWords.Verbs.MatchAt(unit, at) is { Form: CueForm.Base } first)
            {
                return Of(unit, first);
            }
        }

        return null;
    }

    /// <summary>Who a verb's subject names, or the name in apposition to it: "the minister, Ada Berg, met".</summary>
    private static IReadOnlyList<string> SubjectsOf(Unit unit, VerbGroup group, Phrase subject) =>
        EventParticipants.OfVehicle(unit, subject) is { } passenger ? [passenger]
        : group.IsRelative && EventParticipants.ApposedBefore(unit, subject.First) is { } bearer ? [bearer]
        : EventParticipants.In(unit, EventParticipants.SubjectSpan(unit, subject)) is { Count: > 0 } named ? named.Any(EventParticipants.IsPerson) || Apposed(unit, group) is not { Count: > 0 } bearing ? named : bearing
        : Apposed(unit, group);

    /// <summary>The people named between commas after a description: "the ministers of X and Y, A and B, met".</summary>
    private static IReadOnlyList<string> Apposed(Unit unit, VerbGroup group) =>
        group.Apposition is { IsEmpty: false } apposition && EventParticipants.In(unit, unit.Span(apposition.First, apposition.End)) is { Count: 1 or 2 } people && people.All(EventParticipants.IsPerson) ? people : [];

    /// <summary>"left Oslo after meeting X", "came to Oslo, meeting X", "After meeting X, Y said": a meeting told beside what its subject did.</summary>
    private static DeedTelling? OfCircumstance(Unit unit, CueMatch verb)
    {
        if (!IsCircumstance(unit, verb.First))
        {
            return null;
        }

        if (verb.First == 1)
        {
            var comma = Array.FindIndex(unit.Items, verb.End, item => item.Is(","));
            return comma > 0 && EventParticipants.PersonAt(unit, comma + 1) is { } after ? new DeedTelling("actual", EventParticipants.In(unit, after)) : null;
        }

        return SpeakerSieve.MainSubject(unit, verb.First).ActorId is { } doer && EventParticipants.IsPerson(doer) ? new DeedTelling(IsToCome(unit, verb.First) ? "planned" : "actual", [doer]) : null;
    }

    /// <summary>Whether "meeting" stands between "after" or a comma and who is met.</summary>
    public static bool IsCircumstance(Unit unit, int at) =>
        unit[at].Is("meeting") && unit.At(at - 1).Lower is "after" or "," && EventParticipants.PersonAt(unit, at + 1) is not null;

    /// <summary>"will leave after meeting X".</summary>
    private static bool IsToCome(Unit unit, int before) => Enumerable.Range(0, before).Any(at => unit[at].Lower is "will" or "plans" or "expected" or "due");

    /// <summary>"is visiting France": going on, or about to.</summary>
    private static bool IsUnderWay(CueMatch verb, VerbGroup? group) => Journeys.TellsVisit(verb) && group is { Subject: not null } && group.First < verb.First;

    /// <summary>"plans to visit", "denied that X plans to visit", "refused to meet".</summary>
    private static DeedTelling? OfInfinitive(Unit unit, CueMatch verb)
    {
        var to = verb.First - 1;
        if (IsFirstTo(unit, to) && EventParticipants.In(unit, new TextSpan(unit.Start, unit[to].Start)) is { Count: > 0 } first)
        {
            return new DeedTelling("actual", [first[^1]]);
        }

        var isDenied = Reality.OfVerb(unit, verb) == "denied" || CameToNothing(unit, to);
        return isDenied || Reality.IsPlanned(unit, to) || FollowsJourney(unit, to)
            ? new DeedTelling(isDenied || IsReportDenied(unit, verb.First) ? "denied" : "planned", Planner(unit, to))
            : null;
    }

    /// <summary>"became the first king to visit": he did.</summary>
    private static bool IsFirstTo(Unit unit, int to) =>
        Enumerable.Range(1, 9).TakeWhile(back => unit.At(to - back).Kind is ItemKind.Word or ItemKind.Possessive).Any(back => unit.At(to - back).Lower is "first" or "last" or "only" && unit.At(to - back - 1).Lower is "the" && unit.At(to - back - 2).Lower is "became" or "was" or "is");

    /// <summary>"had been due to visit, but", "was expected to visit but cancelled".</summary>
    private static bool CameToNothing(Unit unit, int to) =>
        unit.At(to - 2).Lower is "was" or "were" && IsCalledOffLater(unit, to) || unit.IsWord(to - 2, "been") && unit.IsWord(to - 3, "had") && Enumerable.Range(to, unit.Count - to).Any(at => unit[at].Is("but") || Reality.Ends(unit[at].Lower));

    /// <summary>"…, but called it off", "… but then cancelled".</summary>
    private static bool IsCalledOffLater(Unit unit, int first)
    {
        var but = Array.FindIndex(unit.Items, first, item => item.Is("but"));
        return but > 0 && Enumerable.Range(but, unit.Count - but).Any(at => Reality.Ends(unit[at].Lower) || Words.Negations.Contains(unit[at].Lower) || (unit[at].Is("called") && Enumerable.Range(1, 3).Any(next => unit.IsWord(at + next, "off"))));
    }

    /// <summary>"flew to Paris on Monday to meet X": what somebody goes for is to come.</summary>
    private static bool FollowsJourney(Unit unit, int to) =>
        Enumerable.Range(1, 9).TakeWhile(back => unit.At(to - back).Kind == ItemKind.Word).Any(back => EventWords.Verbs.MatchAt(unit, to - back) is { Entry.Lemma: "fly" or "travel" or "arrive" or "land", Form: CueForm.Past or CueForm.Participle });

    /// <summary>"denied that X plans to visit Y".</summary>
    private static bool IsReportDenied(Unit unit, int verb)
    {
        for (var at = 0; at < verb; at++)
        {
            if (unit[at].Lower is "denied" or "denies" or "dismissed" && unit.At(unit.At(at + 1).Lower is "a" or "the" or "any" or "media" ? at + 2 : at + 1).Lower is "that" or "report" or "reports" or "claim" or "claims" or "rumours" or "rumors" or "suggestions")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who is "to visit": whoever is named right before ("invited X to visit"), else those who plan it.</summary>
    private static IReadOnlyList<string> Planner(Unit unit, int to) =>
        to > 0 && unit.Reading.Actors.EndingAt(unit[to - 1].End) is { IsPossessive: false } invited
            ? [.. invited.ActorIds]
            : unit.IsWord(to - 1, "invitation") && unit.At(to - 2).Lower is "his" or "her" or "their" ? [.. EventParticipants.InUnit(unit, 1)]
            : to > 0 && unit[to - 1].Lower is "teams" or "delegations" or "officials" or "ministers" or "negotiators" ? []
            : EventParticipants.In(unit, new TextSpan(unit.Start, unit[to].Start));
}
