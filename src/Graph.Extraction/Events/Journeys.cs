using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Going and coming: "visited Paris", "arrived in Hanoi", "was greeted upon his arrival", "left Moscow for Beijing".</summary>
internal static class Journeys
{
    /// <summary>An airport is named within this many items of who is received there.</summary>
    private const int Reach = 12;

    /// <summary>Whether a verb tells that somebody goes on a visit: "visit", "travel", "fly", "head".</summary>
    public static bool TellsVisit(CueMatch verb) => verb.Entry.Lemma is "visit" or "travel" or "fly" or "head";

    /// <summary>"visited X", "travelled to Y", "landed in Z"; null where no place is named.</summary>
    public static EventFacts? Going(Unit unit, CueMatch verb, DeedTelling telling)
    {
        var to = EventParticipants.Destination(unit, verb.End);
        if (to is null || (verb.Entry.Lemma is "travel" or "fly" or "head" && !unit.IsWord(unit.At(verb.End).Lower is "on" or "onward" or "onwards" or "back" ? verb.End + 1 : verb.End, "to")))
        {
            return null;
        }

        if (TellsVisit(verb) && telling.Subjects.All(id => IsAtHome(unit, id, to)))
        {
            return null;
        }

        if (verb.Entry.Lemma is "head" && verb.Form is CueForm.Past)
        {
            // "headed to the exit": told of people who only set out, it is no visit yet.
            return null;
        }

        // "flies to Seoul on Friday", "is heading to Kyiv": still to come.
        var modality = telling.Modality == "actual" && verb.Entry.Lemma is "travel" or "fly" or "head" && verb.Form is CueForm.Present or CueForm.Gerund && !unit.IsHeadline ? "planned" : telling.Modality;
        return EventFacts.In(unit, TellsVisit(verb) ? "visit" : "arrival", modality, [.. telling.Subjects.Select(Visitor)], to);
    }

    /// <summary>"greeted X upon his arrival in Hanoi": whose arrival it is came; the other received him.</summary>
    public static EventFacts? Arrival(Unit unit, int noun, string modality)
    {
        var people = EventParticipants.InUnit(unit, 2);
        // "his" is the one greeted, named last.
        var visitor = EventParticipants.OwnerOf(unit, noun) is { ActorId: { } id, Kind: not MentionKind.Pronoun } ? id : people.Count > 0 ? people[^1] : null;
        return EventFacts.In(unit, "arrival", modality, [.. people.Select(one => new DraftParticipant(one, one == visitor ? "visitor" : "host"))], EventParticipants.Destination(unit, noun + 1));
    }

    /// <summary>"received X in Paris", "greeted X at the airport": a person comes right after, not "welcomed the decision".</summary>
    public static EventFacts? Reception(Unit unit, CueMatch verb, DeedTelling telling)
    {
        if (Guest(unit, verb.End) is not { } guest
            || !Enumerable.Range(verb.End, 14).Any(at => unit.At(at).Lower is "in" or "at" or "to" or "upon" or "on"))
        {
            return null;
        }

        if (telling.Subjects.Contains(guest) || Names(unit, "arrival"))
        {
            return null;
        }

        var isArrival = Names(unit, "airport") && (verb.Entry.Lemma != "receive" || Enumerable.Range(verb.End, Reach).TakeWhile(at => unit.At(at).Lower is not ("," or ".")).Any(at => unit.At(at).Is("at") && Enumerable.Range(at + 1, 5).Any(next => unit.At(next).Is("airport"))));
        var hosts = telling.Subjects.Select(id => new DraftParticipant(id, "host"));
        return EventFacts.In(unit, isArrival ? "arrival" : "talks", telling.Modality, [.. hosts, Visitor(guest)], Agreements.Signing.PlaceIn(unit));
    }

    /// <summary>"received X", "received her Finnish counterpart, X,": the person right after, or in apposition to who is described there.</summary>
    private static string? Guest(Unit unit, int first)
    {
        if (unit.At(first).Kind != ItemKind.Word)
        {
            return null;
        }

        if (unit.Reading.Actors.StartingAt(unit[first].Start) is { IsPossessive: false, ActorId: { } named } && EventParticipants.IsPerson(named))
        {
            return named;
        }

        var described = NounPhrases.StartingAt(unit, first);
        return !described.IsEmpty && Words.IsSpeaker(unit[described.End - 1].Lower) && unit.IsWord(described.End, ",")
            && unit.Reading.Actors.StartingAt(unit.At(described.End + 1).Start) is { IsPossessive: false, ActorId: { } apposed } && EventParticipants.IsPerson(apposed)
            ? apposed
            : null;
    }

    /// <summary>"left Moscow for Paris", "departed for Beijing".</summary>
    public static EventFacts? Departure(Unit unit, CueMatch verb, DeedTelling telling)
    {
        var next = unit.At(verb.End);
        var isFromPlace = unit.Reading.Actors.StartingAt(next.Start) is { ActorId: { } left } && unit.Reading.Actors.Find(left) is { Kind: ActorKind.Place or ActorKind.State };
        if (!isFromPlace && !(verb.Entry.Lemma == "leave" && next.Is("for")) && !(verb.Entry.Lemma == "depart" && next.Lower is "for" or "from" or "on" or "." or "to"))
        {
            return null;
        }

        var from = next.Is("for") || next.Is("on") || next.Is("to") ? null : EventParticipants.Destination(unit, verb.End);
        return EventFacts.In(unit, "departure", telling.Modality, [.. telling.Subjects.Where(EventParticipants.IsPerson).Select(Visitor)], from);
    }

    /// <summary>A president in a city of his own is on no visit to a state.</summary>
    private static bool IsAtHome(Unit unit, string id, string to) =>
        unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person, State: { } home } && home == (unit.Reading.Actors.Find(to)?.State ?? to);

    private static DraftParticipant Visitor(string id) => new(id, "visitor");

    private static bool Names(Unit unit, string word) => Array.Exists(unit.Items, item => item.Is(word));
}
