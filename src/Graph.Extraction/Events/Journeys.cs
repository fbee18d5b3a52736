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
    public static bool TellsVisit(CueMatch verb) => verb.Entry.Lemma is "visit" or "travel" or "fly" or "head" or "go" or "stop" or "transit" or "pass";

    /// <summary>"visited X", "travelled to Y and Z", "landed in Z": one for each state; none where no place is named.</summary>
    public static IEnumerable<EventFacts?> Going(Unit unit, CueMatch verb, DeedTelling telling) =>
        Destinations.From(unit, verb.End).DistinctBy(to => StateOf(unit, to)).Select(to => Going(unit, verb, telling, to));

    private static EventFacts? Going(Unit unit, CueMatch verb, DeedTelling telling, string to)
    {
        if ( (verb.Entry.Lemma is "travel" or "fly" or "head" or "go" && !unit.IsWord(unit.At(verb.End).Lower is "on" or "onward" or "onwards" or "back" ? verb.End + 1 : verb.End, "to")))
        {
            return null;
        }

        if (verb.Entry.Lemma is "stop" or "transit" or "pass" && !(telling.Subjects.All(EventParticipants.IsPerson) && Enumerable.Range(verb.End, 3).Any(at => unit.At(at).Lower is "in" or "through" or "via")))
        {
            return null;
        }

        if (verb.Entry.Lemma is "go" && (!telling.Subjects.All(EventParticipants.IsPerson) || !unit.Reading.Actors.StartingIn(unit.Span(verb.End, Math.Min(unit.Count, verb.End + 3))).Any(mention => mention.ActorIds.Contains(to) && unit.At(unit.IndexAt(mention.Span.Start) - 1).Lower is "to" or "the")))
        {
            // "went to war in Iraq"
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
        var modality = telling.Modality == "actual" && verb.Entry.Lemma is "travel" or "fly" or "head" && verb.Form is CueForm.Present or CueForm.Gerund && !unit.IsHeadline && !Chronicles.Tells(unit) ? "planned" : telling.Modality;
        return EventFacts.In(unit, TellsVisit(verb) ? "visit" : "arrival", modality, [.. telling.Subjects.Select(Visitor)], to, verb.First);
    }

    /// <summary>"was received in Oslo by X": whom a passive tells of came; null where no host is named.</summary>
    public static EventFacts? Received(Unit unit, CueMatch verb, VerbGroup group)
    {
        var by = Enumerable.Range(verb.End, Reach + 4).TakeWhile(at => at < unit.Count && unit[at].Kind is ItemKind.Word or ItemKind.Number).FirstOrDefault(at => unit[at].Is("by"), -1);
        if (by < 0 || EventParticipants.PersonAt(unit, by + 1) is not { } host)
        {
            return null;
        }

        // "paid a visit to X and was received by Y": the subject of the verb before.
        IReadOnlyList<string> received = group.Subject is { IsEmpty: false } subject ? EventParticipants.In(unit, EventParticipants.SubjectSpan(unit, subject))
            : group.SharesSubject && SpeakerSieve.MainSubject(unit, group.First).ActorId is { } main ? [main]
            : [];

        var phrase = NounPhrases.StartingAt(unit, by + 1);
        List<string> hosts = [.. EventParticipants.In(unit, phrase.IsEmpty ? host : unit.Span(phrase.First, phrase.End))];
        List<string> guests = [.. received.Where(id => EventParticipants.IsPerson(id) && !hosts.Contains(id))];
        var isArrival = Names(unit, "airport");
        return guests.Count == 0 || hosts.Count == 0 || (verb.Entry.Lemma is "meet" && !isArrival) ? null
            : EventFacts.In(unit, isArrival ? "arrival" : "talks", group.IsNegated ? "denied" : group.IsUnreal ? "planned" : "actual", [.. hosts.Select(id => new DraftParticipant(id, "host")), .. guests.Select(Visitor)], Agreements.Signing.PlaceIn(unit), verb.First);
    }

    /// <summary>"X is due in Tokyo on Friday": a visit to come.</summary>
    public static EventFacts? Due(Unit unit, int due) =>
        EventParticipants.PlaceAfter(unit, due + 1) is { } to && SpeakerSieve.MainSubject(unit, due).ActorId is { } guest && EventParticipants.IsPerson(guest) && !IsAtHome(unit, guest, to)
            ? EventFacts.In(unit, "visit", "planned", [Visitor(guest)], to, due)
            : null;

    /// <summary>"X is to be received by Y", "is expected to be welcomed by Y": still to come.</summary>
    public static EventFacts? ToBeReceived(Unit unit, CueMatch verb)
    {
        var by = Enumerable.Range(verb.End, Reach).TakeWhile(at => at < unit.Count && unit[at].Kind is ItemKind.Word or ItemKind.Number).FirstOrDefault(at => unit[at].Is("by"), -1);
        if (by < 0 || verb.First < 4 || EventParticipants.PersonAt(unit, by + 1) is not { } host)
        {
            return null;
        }

        List<string> hosts = [.. EventParticipants.In(unit, host)];
        List<string> guests = [.. EventParticipants.In(unit, unit.Span(0, verb.First - 2)).Where(id => EventParticipants.IsPerson(id) && !hosts.Contains(id))];
        return guests.Count == 0 || hosts.Count == 0 ? null
            : EventFacts.In(unit, "talks", Reality.OfVerb(unit, verb) == "denied" ? "denied" : "planned", [.. hosts.Select(id => new DraftParticipant(id, "host")), .. guests.Select(Visitor)], Agreements.Signing.PlaceIn(unit), verb.First);
    }

    /// <summary>"greeted X upon his arrival in Hanoi": whose arrival it is came; the other received him.</summary>
    public static EventFacts? Arrival(Unit unit, int noun, string modality)
    {
        var people = EventParticipants.InUnit(unit, 2);
        // "his" is the one greeted, named last.
        var visitor = EventParticipants.OwnerOf(unit, noun) is { ActorId: { } id, Kind: not MentionKind.Pronoun } ? id : people.Count > 0 ? people[^1] : null;
        return EventFacts.In(unit, "arrival", modality, [.. people.Select(one => new DraftParticipant(one, one == visitor ? "visitor" : "host"))], Destinations.FirstFrom(unit, noun + 1));
    }

    /// <summary>"received X in Paris", "greeted X at the airport": a person comes right after, not "welcomed the decision".</summary>
    public static EventFacts? Reception(Unit unit, CueMatch verb, DeedTelling telling)
    {
        if (Guests.All(unit, verb.End) is not { Count: > 0 } guests
            || !Enumerable.Range(verb.End, Guests.Reach + 14).Any(at => unit.At(at).Lower is "in" or "at" or "to" or "upon" or "on"))
        {
            return null;
        }

        if (telling.Subjects.Contains(guests[0]) || Names(unit, "arrival"))
        {
            return null;
        }

        var isArrival = Names(unit, "airport") && (verb.Entry.Lemma != "receive" || Enumerable.Range(verb.End, Reach).TakeWhile(at => unit.At(at).Lower is not ("," or ".")).Any(at => unit.At(at).Is("at") && Enumerable.Range(at + 1, 5).Any(next => unit.At(next).Is("airport"))));
        var hosts = telling.Subjects.Select(id => new DraftParticipant(id, "host"));
        return EventFacts.In(unit, isArrival ? "arrival" : "talks", telling.Modality, [.. hosts, .. guests.Where(id => !telling.Subjects.Contains(id)).Select(Visitor)], Agreements.Signing.PlaceIn(unit), verb.First);
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

        var from = next.Is("for") || next.Is("on") || next.Is("to") ? null : Destinations.FirstFrom(unit, verb.End);
        return EventFacts.In(unit, "departure", telling.Modality, [.. telling.Subjects.Where(EventParticipants.IsPerson).Select(Visitor)], from, verb.First);
    }

    /// <summary>A president in a city of his own is on no visit to a state.</summary>
    public static bool IsAtHome(Unit unit, string id, string to) =>
        unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person, State: { } home } && home == StateOf(unit, to);

    /// <summary>The state that a place lies in, or the id itself.</summary>
    public static string StateOf(Unit unit, string place) => unit.Reading.Actors.Find(place)?.State ?? place;

    private static DraftParticipant Visitor(string id) => new(id, "visitor");

    private static bool Names(Unit unit, string word) => Array.Exists(unit.Items, item => item.Is(word));
}
