using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Agreements;
using Graph.Extraction.Articles;
using Graph.Extraction.Dates;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>Visits named by a noun: "Putin's state visit to Hanoi", "arrived in Rabat for a visit", "the visit by X to Washington".</summary>
internal static class Visits
{
    /// <summary>What came before a visit, and on another day.</summary>
    private static readonly FrozenSet<string> Preludes = WordSet.Of("precursor prelude");

    /// <summary>"arrived in Rabat" stands this many items before the noun at most.</summary>
    private const int ArrivalReach = 20;

    /// <summary>The visits that a noun names, one for each state; none where the words do not tell who goes where.</summary>
    public static IEnumerable<EventFacts?> Read(Unit unit, int noun, string kind, string modality)
    {
        List<string> goals = [.. Destinations.From(unit, noun + 1).DistinctBy(id => Journeys.StateOf(unit, id))];
        return goals.Count < 2 ? [Read(unit, noun, kind, modality, null)] : goals.Select(goal => Read(unit, noun, kind, modality, goal));
    }

    private static EventFacts? Read(Unit unit, int noun, string kind, string modality, string? goal)
    {
        var named = Visitors.After(unit, noun);
        var host = Visitors.IsOnVisit(unit, noun) && named.Count > 0 && named.All(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.State }) ? named[0] : null;
        var guests = host is null ? named : [];
        if ((goal ?? Destinations.FirstFrom(unit, noun + 1) ?? host ?? BehindGuests(unit, noun) ?? ArrivedIn(unit, noun) ?? ReceivedIn(unit, noun) ?? CalledOffIn(unit, noun, guests)) is not { } destination)
        {
            return null;
        }

        var owner = EventParticipants.OwnerOf(unit, noun);
        List<DraftParticipant> participants = [.. Visitors.Of(unit, noun, owner, guests)
            .Where(id => owner is not { Kind: MentionKind.Pronoun } || !Journeys.IsAtHome(unit, id, destination))
            .Concat(Visitors.Company(unit))
            .DefaultIfEmpty(owner is { Kind: MentionKind.Pronoun } ? Visitors.OtherThan(unit, noun, owner, destination) : null)
            .OfType<string>()
            .Where(id => MayVisit(unit, id, destination) || (owner is null && guests.Count == 0 && IsEnvoyOf(unit, id, noun, destination)))
            .Distinct(StringComparer.Ordinal)
            .Select(id => new DraftParticipant(id, "visitor"))];
        if (participants.Count == 0)
        {
            return null;
        }

        if ((Parties.StateOf(unit.Reading, destination) ?? unit.Reading.Actors.Find(destination)?.State) is { } state)
        {
            participants.Add(new DraftParticipant(state, "host"));
        }

        var isNamed = owner is not null || guests.Count > 0;
        var isToCome = modality == "actual" && ((isNamed && IsUntold(unit, noun)) || IsAboutToBegin(unit, noun));
        var told = EventFacts.In(unit, kind, isToCome ? "planned" : modality, participants, destination, noun);
        return told is not null && IsPast(unit, noun) ? told with { StartsOn = null, EndsOn = null } : told;
    }

    /// <summary>"a visit by Norway's Foreign Minister Ada Berg to Oslo": a name after "to", however long the guest's.</summary>
    private static string? BehindGuests(Unit unit, int noun) =>
        Visitors.EndOfGuests(unit, noun) is var end && unit.IsWord(end, "to") ? Destinations.FirstFrom(unit, end) : null;

    /// <summary>"received a visit from X": he came to the receiver's state, or where the sentence says.</summary>
    private static string? ReceivedIn(Unit unit, int noun) =>
        !Visitors.IsReceived(unit, noun) || !unit.IsWord(noun + 1, "from") ? null
        : Agreements.Signing.PlaceIn(unit) ?? (MeetingParties.Holders(unit, noun, MeetingParties.Holding) is [var receiver, ..] ? Parties.StateOf(unit.Reading, receiver) : null);

    private static bool MayVisit(Unit unit, string id, string destination) =>
        unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person } && destination != id && !Journeys.IsAtHome(unit, id, destination);

    /// <summary>"The President of Norland paid a visit to": a state, by whoever nobody names.</summary>
    private static bool IsEnvoyOf(Unit unit, string id, int noun, string destination) =>
        unit.Reading.Actors.Find(id) is { Kind: ActorKind.State }
        && id != Journeys.StateOf(unit, destination)
        && Enumerable.Range(0, noun).Any(at => unit[at].Kind == ItemKind.Word && EventParticipants.IsRepresentative(unit[at].Lower));

    /// <summary>"discussed today his recent trip to Poland": not on the day on which it is spoken of.</summary>
    private static bool IsPast(Unit unit, int noun) => unit.At(noun - 1).Lower is "recent" or "last" or "previous" || (unit.IsWord(noun - 2, "after") && noun > 5)
        || Nearby.Before(unit, noun, 9, Preludes);

    /// <summary>"X's visit to Oslo": nothing tells that it has taken place.</summary>
    private static bool IsUntold(Unit unit, int noun) => !Reality.IsTold(unit, noun) && !Visitors.IsReceived(unit, noun) && !Chronicles.Tells(unit) && !IsListedAsPast(unit);

    /// <summary>"begins a three-day visit on Thursday": still to come.</summary>
    private static bool IsAboutToBegin(Unit unit, int noun) =>
        Nearby.Before(unit, noun, 6, EventWords.Beginning)
        && !Chronicles.Tells(unit)
        && Enumerable.Range(noun, unit.Count - noun).Any(at => IsWeekday(unit, unit[at]));

    private static bool IsWeekday(Unit unit, in Item item) =>
        item.IsCapital && Calendar.Weekday(unit.Reading.Text.AsSpan(item.Start, item.End - item.Start)) is not null;

    /// <summary>"Official visit of X to Athens (January 2011)" in a list: without a verb, on a day that is over.</summary>
    private static bool IsListedAsPast(Unit unit) =>
        unit.Reading.PassageOf(unit).Kind == PassageKind.Bullet
        && !Array.Exists(unit.Items, item => Words.IsFinite(item.Lower))
        && unit.Reading.DatesIn(new TextSpan(unit.Start, unit.End)).Any(date => IsOver(date, unit.Reading.Article.PublishedAt));

    private static bool IsOver(DateMention date, string? today) =>
        date is { IsRelative: false, Value.Length: >= 4 }
        && (today is not { Length: >= 4 } || string.CompareOrdinal(date.Value, today) < 0);

    /// <summary>"arrived in Rabat for a state visit": the visit goes where the visitor arrived; "is in Norway on a visit": where he is.</summary>
    private static string? ArrivedIn(Unit unit, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - ArrivalReach) && unit[at].Kind != ItemKind.Mark; at--)
        {
            if (IsStay(unit, at) && EventParticipants.PlaceAfter(unit, at) is { } stay)
            {
                return stay;
            }

            if (EventWords.Verbs.MatchAt(unit, at) is { Entry.Lemma: "arrive" or "land" or "travel" } verb)
            {
                return Destinations.FirstFrom(unit, verb.End) is { } place ? Journeys.StateOf(unit, place) : null;
            }
        }

        return null;
    }

    /// <summary>"Norway called off a planned visit by X": he would have come to Norway; null where no state is told to.</summary>
    private static string? CalledOffIn(Unit unit, int noun, IReadOnlyList<string> guests)
    {
        if (guests.Count == 0)
        {
            return null;
        }

        var verb = Enumerable.Range(1, 6)
            .Select(back => noun - back)
            .TakeWhile(at => at > 0 && unit[at].Kind == ItemKind.Word)
            .FirstOrDefault(at => Reality.Ends(unit[at].Lower) || (unit[at].Is("off") && unit[at - 1].Lower is "called" or "calls" or "put"), -1);
        return verb > 0 && SpeakerSieve.MainSubject(unit, verb).ActorId is { } host ? unit.Reading.Actors.Find(host) switch
        {
            { Kind: ActorKind.State } => host,
            { Kind: ActorKind.Organization, State: { } state } => state,
            _ => null,
        } : null;
    }

    /// <summary>"is in Norway on a three-day visit", "is expected in Norway".</summary>
    private static bool IsStay(Unit unit, int at) =>
        unit[at].Is("in") && (Words.Being.Contains(unit.At(at - 1).Lower) || (unit.At(at - 1).Is("be") && unit.At(at - 2).Is("will")) || unit.At(at - 1).Lower is "expected" or "awaited");
}
