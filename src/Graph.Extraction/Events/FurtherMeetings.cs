using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Meetings of whoever was told of before, named by the other side alone: "Another meeting was with X", "Bilateral meetings with Y took place".</summary>
internal static class FurtherMeetings
{
    /// <summary>"The first bilateral meeting": the noun stands within so many items.</summary>
    private const int LongestOpening = 6;

    /// <summary>"was", "took place" and "with" stand within so many items after the noun.</summary>
    private const int Reach = 8;

    /// <summary>The meeting; null where the sentence tells of none, or nobody was told of before.</summary>
    /// <param name="told">What was told so far.</param>
    /// <param name="before">How many of them the sentences before this one tell.</param>
    public static EventFacts? Read(Unit unit, IReadOnlyList<EventFacts> told, int before)
    {
        var noun = Enumerable.Range(1, LongestOpening).FirstOrDefault(at => unit.At(at).Lower is "meeting" or "meetings", -1);
        if (noun < 0 || !Opens(unit) || With(unit, noun) is not { } with || before == 0 || told[before - 1] is not { Modality: "actual" } last)
        {
            return null;
        }

        var holder = last.Participants.FirstOrDefault(one => EventParticipants.IsPerson(one.Id) && one.Role is not "host")?.Id;
        var company = MeetingParties.Company(unit, with + 1).Where(EventParticipants.IsPerson).ToList();
        return holder is null || company.Count == 0 || company.Contains(holder)
            ? null
            : EventFacts.In(unit, "talks", "actual", EventParticipants.Plain(company.Prepend(holder)), null, noun);
    }

    /// <summary>"Another", "One of the", "The first", "Bilateral": one of several meetings.</summary>
    private static bool Opens(Unit unit) =>
        unit[0].Lower is "another" or "one" or "other" or "bilateral" or "separate" or "further"
        || (unit[0].Is("the") && unit.At(1).Lower is "first" or "second" or "third" or "last" or "next" or "other");

    /// <summary>The "with" of "was with X", "took place with X", "with X took place"; null where there is none.</summary>
    private static int? With(Unit unit, int noun)
    {
        var with = Enumerable.Range(noun + 1, Reach)
            .TakeWhile(at => unit.At(at).Kind is ItemKind.Word or ItemKind.Number or ItemKind.Mark && unit.At(at).Lower is not ("." or ";"))
            .FirstOrDefault(at => unit[at].Is("with"), -1);
        if (with < 0)
        {
            return null;
        }

        var isHeldBefore = Enumerable.Range(noun + 1, with - noun).Any(at => IsHeld(unit, at)) || unit.At(with - 1).Lower is "was" or "were";
        return isHeldBefore || (with == noun + 1 && Enumerable.Range(with, unit.Count - with).Any(at => IsHeld(unit, at))) ? with : null;
    }

    private static bool IsHeld(Unit unit, int at) =>
        (unit[at].Is("took") && unit.IsWord(at + 1, "place")) || (unit[at].Lower is "was" or "were" && unit.IsWord(at + 1, "held")) || (unit[at].Is("followed") && unit.At(at - 1).Kind != ItemKind.Mark);
}
