using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Agreements;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>Hosts and whom they receive: "received X in Paris", "was greeted upon his arrival", "is to be received by Y".</summary>
internal static class Receptions
{
    /// <summary>An airport is named within this many items of who is received there.</summary>
    private const int Reach = 12;

    private static readonly FrozenSet<string> BeforePlace = WordSet.Of("at in on to upon");

    /// <summary>"received X in Paris", "greeted X at the airport": a person comes right after, not "welcomed the decision".</summary>
    public static EventFacts? Active(Unit unit, CueMatch verb, DeedTelling telling)
    {
        if (Guests.All(unit, verb.End) is not { Count: > 0 } guests || !Nearby.From(unit, verb.End, Guests.Reach + 14, BeforePlace))
        {
            return null;
        }

        if (telling.Subjects.Contains(guests[0]) || Names(unit, "arrival"))
        {
            return null;
        }

        var isArrival = NamesAirport(unit) && (verb.Entry.Lemma != "receive" || IsAtAirport(unit, verb.End));
        return Of(unit, verb, isArrival ? "arrival" : "talks", telling.Modality, telling.Subjects, guests.Where(id => !telling.Subjects.Contains(id)));
    }

    /// <summary>"was received in Oslo by X": whom a passive tells of came; null where no host is named.</summary>
    public static EventFacts? Passive(Unit unit, CueMatch verb, VerbGroup group)
    {
        var by = AgentAfter(unit, verb, Reach + 4);
        if (by < 0 || EventParticipants.PersonAt(unit, by + 1) is not { } host)
        {
            return null;
        }

        var phrase = NounPhrases.StartingAt(unit, by + 1);
        var hosts = EventParticipants.In(unit, phrase.IsEmpty ? host : unit.Span(phrase.First, phrase.End));
        var received = ReceivedIn(unit, group);
        if (received.Any(hosts.Contains))
        {
            // "King X and Queen Y were welcomed by the Queen": another one.
            return null;
        }

        var guests = GuestsAmong(received, hosts);
        var isArrival = NamesAirport(unit);
        if (guests.Count == 0 || hosts.Count == 0 || (verb.Entry.Lemma is "meet" && !isArrival))
        {
            return null;
        }

        var modality = group.IsNegated ? "denied" : group.IsUnreal ? "planned" : "actual";
        return Of(unit, verb, isArrival ? "arrival" : "talks", modality, hosts, guests);
    }

    /// <summary>"X is to be received by Y", "is expected to be welcomed by Y": still to come.</summary>
    public static EventFacts? ToCome(Unit unit, CueMatch verb)
    {
        var by = AgentAfter(unit, verb, Reach);
        if (by < 0 || verb.First < 4 || EventParticipants.PersonAt(unit, by + 1) is not { } host)
        {
            return null;
        }

        var hosts = EventParticipants.In(unit, host);
        var guests = GuestsAmong(EventParticipants.In(unit, unit.Span(0, verb.First - 2)), hosts);
        return guests.Count == 0 || hosts.Count == 0
            ? null
            : Of(unit, verb, "talks", Reality.OfVerb(unit, verb) == "denied" ? "denied" : "planned", hosts, guests);
    }

    /// <summary>"greeted X upon his arrival in Hanoi": whose arrival it is came; the other received him.</summary>
    public static EventFacts? OnArrival(Unit unit, int noun, string modality)
    {
        var owner = EventParticipants.OwnerOf(unit, noun);
        if (owner is null && unit.At(noun - 1).Kind == ItemKind.Possessive)
        {
            // "upon the pandas' arrival"
            return null;
        }

        var people = EventParticipants.InUnit(unit, 2);
        // "his" is the one greeted, named last.
        var visitor = owner is { ActorId: { } id, Kind: not MentionKind.Pronoun } ? id
            : GreetedIn(unit) is { } greeted ? greeted
            : people.Count > 0 ? people[^1]
            : null;
        if (visitor is not null && !people.Contains(visitor))
        {
            // "Berg's arrival in Oslo ended years of silence between two states"
            people = [visitor, .. people.Where(EventParticipants.IsPerson)];
        }

        List<DraftParticipant> participants = [.. people.Select(one => new DraftParticipant(one, one == visitor ? "visitor" : "host"))];
        return EventFacts.In(unit, "arrival", modality, participants, Destinations.FirstFrom(unit, noun + 1));
    }

    /// <summary>"On arrival in Oslo, X was met by Y": X came; null where nobody is told to have been greeted so.</summary>
    private static string? GreetedIn(Unit unit)
    {
        var verb = Enumerable.Range(1, unit.Count - 1).FirstOrDefault(at => unit[at].Lower is "met" or "greeted" or "received" or "welcomed" && Words.Being.Contains(unit[at - 1].Lower), -1);
        return verb < 0 ? null : EventParticipants.In(unit, unit.Span(0, verb)).LastOrDefault(EventParticipants.IsPerson);
    }

    private static EventFacts? Of(
        Unit unit, CueMatch verb, string kind, string modality, IEnumerable<string> hosts, IEnumerable<string> guests) =>
        EventFacts.In(
            unit,
            kind,
            modality,
            [.. hosts.Select(id => new DraftParticipant(id, "host")), .. guests.Select(id => new DraftParticipant(id, "visitor"))],
            Whereabouts.BeforeWhere(unit, verb.First) ?? Signing.PlaceIn(unit) ?? WelcomedTo(unit, verb),
            verb.First);

    /// <summary>"welcomed X to Bern": the city after the guest's name.</summary>
    private static string? WelcomedTo(Unit unit, CueMatch verb)
    {
        var to = Enumerable.Range(verb.End, Reach)
            .TakeWhile(at => unit.At(at).Kind == ItemKind.Word)
            .FirstOrDefault(at => unit[at].Is("to") && unit.Reading.Actors.StartingAt(unit.At(at + 1).Start) is { ActorId: { } id } && unit.Reading.Actors.Find(id) is { Kind: ActorKind.Place }, -1);
        return to < 0 ? null : Destinations.FirstFrom(unit, to);
    }

    /// <summary>Index of the "by" after a verb, with nothing but words and a place between commas between; -1 where there is none.</summary>
    private static int AgentAfter(Unit unit, CueMatch verb, int reach) =>
        Enumerable.Range(verb.End, reach)
            .TakeWhile(at => unit.At(at).Kind is ItemKind.Word or ItemKind.Number || IsAroundPlace(unit, at))
            .FirstOrDefault(at => unit[at].Is("by"), -1);

    /// <summary>"at Gardermoen Airport, Oslo, by X": either comma.</summary>
    private static bool IsAroundPlace(Unit unit, int comma) =>
        unit.At(comma).Is(",")
        && ((unit.Reading.Actors.StartingAt(unit.At(comma + 1).Start) is { } next && IsPlace(unit, next) && unit.At(unit.IndexAt(next.Span.End)).Is(","))
            || (unit.IsWord(comma + 1, "by") && unit.Reading.Actors.EndingAt(unit[comma - 1].End) is { } last && IsPlace(unit, last)));

    private static bool IsPlace(Unit unit, Mention mention) =>
        mention.ActorId is { } id && unit.Reading.Actors.Find(id) is { Kind: ActorKind.Place or ActorKind.State };

    /// <summary>The subject; "paid a visit to X and was received by Y": the subject of the verb before.</summary>
    private static IReadOnlyList<string> ReceivedIn(Unit unit, VerbGroup group) =>
        group.Subject is { IsEmpty: false } subject ? EventParticipants.In(unit, EventParticipants.SubjectSpan(unit, subject))
        : group.SharesSubject && SpeakerSieve.MainSubject(unit, group.First).ActorId is { } main ? [main]
        : [];

    private static List<string> GuestsAmong(IEnumerable<string> ids, IReadOnlyList<string> hosts) =>
        [.. ids.Where(id => EventParticipants.IsPerson(id) && !hosts.Contains(id))];

    /// <summary>"received X at Oslo airport".</summary>
    private static bool IsAtAirport(Unit unit, int first) =>
        Enumerable.Range(first, Reach)
            .TakeWhile(at => unit.At(at).Lower is not ("," or "."))
            .Any(at => unit.At(at).Is("at") && Enumerable.Range(at + 1, 5).Any(next => unit.IsWord(next, "airport")));

    private static bool NamesAirport(Unit unit) =>
        Array.Exists(unit.Items, item => item.Lower is "airport" or "airbase" or "airfield")
        || Enumerable.Range(0, unit.Count - 1).Any(at => unit[at].Lower is "air" or "force" && unit[at + 1].Is("base"));

    private static bool Names(Unit unit, string word) => Array.Exists(unit.Items, item => item.Is(word));
}
