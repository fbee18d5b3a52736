using Graph.Extraction.Actors;
using Graph.Extraction.Agreements;
using Graph.Extraction.Drafts;

namespace Graph.Extraction.Events;

/// <summary>
/// The same event told several times is one: first expected, then happened. Two tellings are the same when their kinds agree,
/// their days do not differ, and the people of one are among those of the other.
/// </summary>
internal sealed class EventMerger(Reading reading)
{
    /// <summary>A telling is compared with so many of the last events, so that the cost stays in proportion to the text.</summary>
    private const int Memory = 400;

    private readonly List<(ToldEvent Event, HashSet<string> People)> _told = [];

    public IReadOnlyList<DraftEvent> Merge(IEnumerable<EventFacts> tellings)
    {
        foreach (var telling in tellings)
        {
            var people = People(telling.Kind, telling.Participants);
            var same = _told.FindIndex(Math.Max(0, _told.Count - Memory), other => IsSame(other.Event, other.People, telling, people));
            if (same < 0)
            {
                _told.Add((new ToldEvent(telling), people));
            }
            else
            {
                Join(same, telling);
            }
        }

        var settled = new EventSettling([.. _told.Select(one => one.Event.ToDraft())], StateOf).Settle().Select(WithId).ToList();
        return EventSettling.WithVisits(Distinct(settled));
    }

    /// <summary>Each id once; events of one kind on one day in several states have the state in their ids.</summary>
    private List<DraftEvent> Distinct(List<DraftEvent> events)
    {
        var destinations = new Dictionary<string, string?>(StringComparer.Ordinal);
        var distinct = new List<DraftEvent>();
        foreach (var found in events)
        {
            var destination = IsTravel(found.Kind) ? Destination(found.Participants, found.Place) : StateAt(found.Place);
            var isOther = destinations.TryGetValue(found.Id, out var first) && destination is not null && destination != first;
            var own = isOther ? found with { Id = $"{found.Id}-{Slug.Of(destination?[(destination.IndexOf(':', StringComparison.Ordinal) + 1)..] ?? "")}" } : found;
            if (destinations.TryAdd(own.Id, destination))
            {
                distinct.Add(own);
            }
        }

        return distinct;
    }

    private void Join(int index, EventFacts telling)
    {
        var known = _told[index].Event;
        known.Join(telling, ParticipantsOf([.. known.Participants, .. telling.Participants]));
        _told[index] = (known, People(known.Kind, known.Participants));
    }

    private bool IsSame(ToldEvent other, HashSet<string> otherPeople, EventFacts telling, HashSet<string> people) =>
        SameKind(other.Kind, telling.Kind)
        && !(telling.IsEarlier && other.StartsOn is null)
        && (other.StartsOn is null || telling.StartsOn is null || other.StartsOn.StartsWith(telling.StartsOn, StringComparison.Ordinal) || telling.StartsOn.StartsWith(other.StartsOn, StringComparison.Ordinal))
        && !(IsTravel(telling.Kind) && Destination(other.Participants, other.Place) is { } left && Destination(telling.Participants, telling.Place) is { } right && left != right)
        && !AreReversed(other.Participants, telling.Participants)
        && !AreFarApart(other.Place, telling.Place)
        && (SamePeople(otherPeople, people) || IsSameSummit(other, telling));

    /// <summary>"held talks in Oslo, and recalled their meeting in Lima": places of two states.</summary>
    private bool AreFarApart(string? left, string? right) =>
        left != right && StateAt(left) is { } one && StateAt(right) is { } other && one != other;

    private string? StateAt(string? place) => place is not null && IsState(place) ? place : StateOf(place);

    /// <summary>"A expelled diplomats of B, and B expelled diplomats of A": two deeds.</summary>
    private static bool AreReversed(IReadOnlyList<DraftParticipant> left, IReadOnlyList<DraftParticipant> right) =>
        left.FirstOrDefault(one => one.Role == "initiator") is { } first && right.FirstOrDefault(one => one.Role == "initiator") is { } second && first.Id != second.Id
        && right.Any(one => one.Id == first.Id && one.Role == "target");

    /// <summary>"The summit was attended by …", without a day or a place: the one told of before.</summary>
    private static bool IsSameSummit(ToldEvent other, EventFacts telling) =>
        telling.Kind == "summit" && other.Modality == telling.Modality && (telling.Place is null || telling.Place == other.Place)
        && (telling.StartsOn is null || other.LastEvidence == telling.Evidence);

    /// <summary>The people of one among those of the other; where one names states only, the people stand for theirs.</summary>
    private bool SamePeople(HashSet<string> left, HashSet<string> right)
    {
        if (AreStates(left) != AreStates(right))
        {
            left = [.. Parties.StatesOf(reading, [.. left])];
            right = [.. Parties.StatesOf(reading, [.. right])];
        }

        return left.Count > 0 && right.Count > 0 && (left.IsSubsetOf(right) || right.IsSubsetOf(left));
    }

    private static bool IsTravel(string kind) => kind is "visit" or "state visit" or "arrival";

    /// <summary>The state that a visit goes to; null where the words do not tell.</summary>
    private string? Destination(IEnumerable<DraftParticipant> participants, string? place) =>
        participants.FirstOrDefault(one => one.Role == "host" && IsState(one.Id))?.Id ?? StateOf(place);

    private string? StateOf(string? place)
    {
        // An airport lies in its city.
        var within = place is null ? null : reading.Actors.Find(place)?.State;
        return within is null || IsState(within) ? within : reading.Actors.Find(within)?.State;
    }

    private static bool AreStates(HashSet<string> ids)
    {
        foreach (var id in ids)
        {
            if (!IsState(id))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsState(string id) => id.StartsWith("state:", StringComparison.Ordinal);

    private static bool SameKind(string left, string right) =>
        left == right || (left is "visit" or "state visit" && right is "visit" or "state visit");

    /// <summary>Who must agree: of a journey who makes it, of a meeting both sides.</summary>
    private static HashSet<string> People(string kind, IEnumerable<DraftParticipant> participants) =>
        participants.Where(participant => participant.Role != "host" || !IsTravel(kind)).Select(participant => participant.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Each once; a state that signs through its people is not named beside them.</summary>
    private List<DraftParticipant> ParticipantsOf(IReadOnlyList<DraftParticipant> all)
    {
        var represented = Parties.StatesOf(reading, [.. all.Select(participant => participant.Id).Where(id => !IsState(id))]);
        return [.. all.Where(participant => participant.Role == "host" || !represented.Contains(participant.Id)).DistinctBy(participant => participant.Id, StringComparer.Ordinal)];
    }

    private DraftEvent WithId(DraftEvent found)
    {
        var names = found.Participants.Take(3).Select(participant => participant.Id[(participant.Id.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        var day = found.StartsOn ?? reading.Article.PublishedAt?[..Math.Min(10, reading.Article.PublishedAt.Length)];
        return found with { Id = "event:" + Slug.Of(string.Join(' ', new[] { day, found.Kind }.Concat(names).Where(part => !string.IsNullOrEmpty(part)))) };
    }
}
