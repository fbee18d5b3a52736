using Graph.Extraction.Agreements;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>What a sentence adds to the meeting that the one before defines: "It was held in Oslo on 3 May 1985 between X and Y".</summary>
internal static class HeldEvents
{
    /// <summary>"between" stands within so many items.</summary>
    private const int Reach = 30;

    /// <summary>"The second Oslo summit was": the name stands within so many items.</summary>
    private const int LongestName = 8;

    /// <summary>The meeting that "it" means; null where the sentence tells of none.</summary>
    /// <param name="before">The sentence before; null for the first.</param>
    /// <param name="told">What was told so far.</param>
    public static EventFacts? Read(Unit unit, Unit? before, List<EventFacts> told)
    {
        if (before is null || before.Passage != unit.Passage || !unit[0].Is("it") || !IsHeld(unit) || Meant(before, told) is not { } meant)
        {
            return null;
        }

        var between = Enumerable.Range(3, Reach).FirstOrDefault(at => unit.At(at).Lower is "between" or "among", -1);
        var parties = between < 0 ? [] : MeetingParties.Company(unit, between + 1);
        var participants = parties.Count > 1 ? EventParticipants.Plain(parties) : meant.Participants;
        return EventFacts.In(unit, meant.Kind, "actual", participants, Signing.PlaceIn(unit) ?? meant.Place ?? Signing.PlaceIn(before), 1);
    }

    /// <summary>"It was held", "It took place"</summary>
    private static bool IsHeld(Unit unit) =>
        (unit.IsWord(1, "was") && unit.IsWord(2, "held")) || (unit.IsWord(1, "took") && unit.IsWord(2, "place"));

    /// <summary>The meeting told in the sentence before, or the one that it defines without saying who met; null where it is about something else.</summary>
    private static EventFacts? Meant(Unit before, List<EventFacts> told)
    {
        var last = told.LastOrDefault(telling => telling.Evidence.Start == before.Start && telling.Kind is "summit" or "talks" or "conference");
        return last ?? (Enumerable.Range(0, LongestName).Any(at => before.IsWord(at, "summit")) ? new EventFacts("summit", "actual", [], null, null, new(before.Start, before.End)) : null);
    }
}
