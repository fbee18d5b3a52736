using System.Collections.Frozen;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>Deeds in an infinitive: "plans to visit", "denied that X plans to visit", "became the first king to visit".</summary>
internal static class InfinitiveDeeds
{
    /// <summary>"the first … to visit", "flew … to meet": no more words stand between than this.</summary>
    private const int Reach = 9;

    /// <summary>Whoever works for somebody: "teams to meet".</summary>
    private static readonly FrozenSet<string> Staff = WordSet.Of("delegations ministers negotiators officials teams");

    /// <summary>The deed that the base form after "to" tells; null where it tells none.</summary>
    public static DeedTelling? Of(Unit unit, CueMatch verb)
    {
        var to = verb.First - 1;
        if (FollowsFirst(unit, to) && EventParticipants.In(unit, new TextSpan(unit.Start, unit[to].Start)) is { Count: > 0 } first)
        {
            return new DeedTelling("actual", [first[^1]]);
        }

        if (FirstNamedAfter(unit, verb) is { } named)
        {
            return new DeedTelling("actual", [named]);
        }

        var isDenied = Reality.OfVerb(unit, verb) == "denied" || CameToNothing(unit, to);
        return isDenied || Reality.IsPlanned(unit, to) || FollowsJourney(unit, to) || AcceptedBy(unit, to) is not null
            ? new DeedTelling(isDenied || DeedTelling.IsReportDenied(unit, verb.First) ? "denied" : "planned", Planner(unit, to))
            : null;
    }

    /// <summary>"became the first king to visit": he did.</summary>
    private static bool FollowsFirst(Unit unit, int to) =>
        Enumerable.Range(1, Reach)
            .TakeWhile(back => unit.At(to - back).Kind is ItemKind.Word or ItemKind.Possessive)
            .Any(back => IsFirst(unit, to - back));

    /// <summary>"The first king to visit the White House was X": who did; null for anything else.</summary>
    private static string? FirstNamedAfter(Unit unit, CueMatch verb)
    {
        var isFirst = Enumerable.Range(2, Reach).TakeWhile(back => unit.At(verb.First - back).Kind == ItemKind.Word)
            .Any(back => unit[verb.First - back].Lower is "first" or "last" or "only" && unit.IsWord(verb.First - back - 1, "the"));
        var being = !isFirst ? -1 : Enumerable.Range(verb.End, Reach).TakeWhile(at => unit.At(at).Kind == ItemKind.Word).FirstOrDefault(at => unit[at].Lower is "was" or "is", -1);
        return being > 0 && EventParticipants.PersonAt(unit, being + 1) is { } person && EventParticipants.In(unit, person) is [var id, ..] ? id : null;
    }

    /// <summary>"became the first", "was the only".</summary>
    private static bool IsFirst(Unit unit, int at) =>
        unit.At(at).Lower is "first" or "last" or "only"
        && unit.At(at - 1).Is("the")
        && unit.At(at - 2).Lower is "became" or "becoming" or "become" or "was" or "is";

    /// <summary>"had been due to visit, but", "was expected to visit but cancelled".</summary>
    private static bool CameToNothing(Unit unit, int to) =>
        (unit.IsWord(to - 2, "no") && unit.At(to - 1).Lower is "plan" or "plans" or "intention" or "intentions")
        || (unit.At(to - 2).Lower is "was" or "were" && IsCalledOffLater(unit, to))
        || (unit.IsWord(to - 2, "been") && unit.IsWord(to - 3, "had") && EndsLater(unit, to));

    /// <summary>"…, but", "… until it was cancelled".</summary>
    private static bool EndsLater(Unit unit, int first) =>
        Enumerable.Range(first, unit.Count - first).Any(at => unit[at].Is("but") || Reality.Ends(unit[at].Lower));

    /// <summary>"…, but called it off", "… but then cancelled".</summary>
    private static bool IsCalledOffLater(Unit unit, int first)
    {
        var but = Array.FindIndex(unit.Items, first, item => item.Is("but"));
        return but > 0 && Enumerable.Range(but, unit.Count - but).Any(at => IsCallingOff(unit, at));
    }

    /// <summary>"cancelled", "did not", "called it off".</summary>
    private static bool IsCallingOff(Unit unit, int at) =>
        Reality.Ends(unit[at].Lower)
        || Words.Negations.Contains(unit[at].Lower)
        || (unit[at].Is("called") && Enumerable.Range(1, 3).Any(next => unit.IsWord(at + next, "off")));

    /// <summary>"flew to Paris on Monday to meet X": what somebody goes for is to come.</summary>
    private static bool FollowsJourney(Unit unit, int to) => JourneyBefore(unit, to) is not null;

    private static CueMatch? JourneyBefore(Unit unit, int to) =>
        Enumerable.Range(1, Reach)
            .TakeWhile(back => unit.At(to - back).Kind == ItemKind.Word)
            .Select(back => EventWords.Verbs.MatchAt(unit, to - back))
            .FirstOrDefault(verb => verb is { Entry.Lemma: "fly" or "travel" or "arrive" or "land" or "visit", Form: CueForm.Past or CueForm.Participle });

    /// <summary>"accepted an invitation from X to visit": he who accepts is to visit.</summary>
    private static string? AcceptedBy(Unit unit, int to)
    {
        var invitation = Enumerable.Range(1, Reach + 6).TakeWhile(back => unit.At(to - back).Kind is ItemKind.Word or ItemKind.Possessive)
            .Select(back => to - back).FirstOrDefault(at => unit.At(at).Is("invitation"), -1);
        var accepted = invitation < 0 ? -1 : Enumerable.Range(1, 4).Select(back => invitation - back).FirstOrDefault(at => unit.At(at).Lower is "accepted" or "accepts" or "accept" or "accepting", -1);
        return accepted > 0 && SpeakerSieve.MainSubject(unit, accepted).ActorId is { } guest && EventParticipants.IsPerson(guest) ? guest : null;
    }

    /// <summary>Who is "to visit": whoever is named right before ("invited X to visit"), else those who plan it.</summary>
    private static IReadOnlyList<string> Planner(Unit unit, int to)
    {
        if (AcceptedBy(unit, to) is { } guest)
        {
            return [guest];
        }

        if (JourneyBefore(unit, to) is { } journey && DeedTelling.Of(unit, journey) is { Subjects: { Count: > 0 } travellers })
        {
            return travellers;
        }

        if (to > 0 && unit.Reading.Actors.EndingAt(unit[to - 1].End) is { IsPossessive: false } invited)
        {
            return [.. invited.ActorIds];
        }

        if (unit.IsWord(to - 1, "invitation") && unit.At(to - 2).Lower is "his" or "her" or "their")
        {
            return [.. EventParticipants.InUnit(unit, 1)];
        }

        return to > 0 && Staff.Contains(unit[to - 1].Lower) ? [] : EventParticipants.In(unit, new TextSpan(unit.Start, unit[to].Start));
    }
}
