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
    private readonly List<DraftEvent> _events = [];

    public IReadOnlyList<DraftEvent> Merge(IEnumerable<EventFacts> tellings)
    {
        foreach (var telling in tellings)
        {
            var same = _events.FindIndex(other => IsSame(other, telling));
            if (same < 0)
            {
                _events.Add(New(telling));
            }
            else
            {
                _events[same] = Joined(_events[same], telling);
            }
        }

        var settled = Settled().Select(WithId).DistinctBy(found => found.Id, StringComparer.Ordinal).ToList();
        return [.. settled.Select(found => PartOfVisit(found, settled))];
    }

    private bool IsSame(DraftEvent other, EventFacts telling) =>
        SameKind(other.Kind, telling.Kind)
        && (other.StartsOn is null || telling.StartsOn is null || other.StartsOn.StartsWith(telling.StartsOn, StringComparison.Ordinal) || telling.StartsOn.StartsWith(other.StartsOn, StringComparison.Ordinal))
        && SamePeople(People(other.Participants), People(telling.Participants));

    /// <summary>The people of one among those of the other; where one names states only, the people stand for theirs.</summary>
    private bool SamePeople(HashSet<string> left, HashSet<string> right)
    {
        if (left.All(IsState) != right.All(IsState))
        {
            left = [.. Parties.StatesOf(reading, [.. left])];
            right = [.. Parties.StatesOf(reading, [.. right])];
        }

        return left.Count > 0 && right.Count > 0 && (left.IsSubsetOf(right) || right.IsSubsetOf(left));
    }

    private static bool IsState(string id) => id.StartsWith("state:", StringComparison.Ordinal);

    private static bool SameKind(string left, string right) =>
        left == right || (left is "visit" or "state visit" && right is "visit" or "state visit");

    private static HashSet<string> People(IEnumerable<DraftParticipant> participants) =>
        participants.Where(participant => participant.Role != "host").Select(participant => participant.Id).ToHashSet(StringComparer.Ordinal);

    private static DraftEvent New(EventFacts telling) => new()
    {
        Id = "",
        Kind = telling.Kind,
        Modality = telling.Modality,
        Participants = telling.Participants,
        Place = telling.Place,
        StartsOn = telling.StartsOn,
        Evidence = [telling.Evidence],
        Confidence = telling.Participants.Count > 1 ? 0.8 : 0.65,
    };

    private DraftEvent Joined(DraftEvent known, EventFacts telling) => known with
    {
        Kind = telling.Kind == "state visit" ? "state visit" : known.Kind,
        Modality = known.Modality == "actual" || telling.Modality == "actual" ? "actual" : known.Modality,
        Participants = ParticipantsOf([.. known.Participants, .. telling.Participants]),
        Place = known.Place ?? telling.Place,
        StartsOn = known.StartsOn ?? telling.StartsOn,
        Evidence = [.. known.Evidence.Append(telling.Evidence).Distinct()],
    };

    /// <summary>Each once; a state that signs through its people is not named beside them.</summary>
    private List<DraftParticipant> ParticipantsOf(IReadOnlyList<DraftParticipant> all)
    {
        var represented = Parties.StatesOf(reading, [.. all.Select(participant => participant.Id).Where(id => !IsState(id))]);
        return [.. all.Where(participant => participant.Role == "host" || !represented.Contains(participant.Id)).DistinctBy(participant => participant.Id, StringComparer.Ordinal)];
    }

    /// <summary>A visit whose visitor has arrived takes place; what happens during it is part of it.</summary>
    private IEnumerable<DraftEvent> Settled()
    {
        foreach (var found in _events)
        {
            var arrived = _events.Exists(other => other.Kind == "arrival" && other.Modality == "actual" && VisitorOf(other) is { } visitor && visitor == VisitorOf(found));
            yield return found.Kind is "visit" or "state visit" && arrived
                ? found with { Modality = "actual", StartsOn = found.StartsOn ?? _events.Find(other => other.Kind == "arrival" && VisitorOf(other) == VisitorOf(found))?.StartsOn }
                : found;
        }
    }

    /// <summary>What a visitor takes part in on the day of the visit belongs to the visit.</summary>
    private static DraftEvent PartOfVisit(DraftEvent found, List<DraftEvent> all)
    {
        var visit = found.Kind is "visit" or "state visit"
            ? null
            : all.Find(other => other.Kind is "visit" or "state visit" && other.StartsOn is not null && other.StartsOn == found.StartsOn
                && VisitorOf(other) is { } visitor && found.Participants.Any(participant => participant.Id == visitor));
        return visit is null ? found : found with { PartOf = visit.Id };
    }

    private static string? VisitorOf(DraftEvent found) => found.Participants.FirstOrDefault(participant => participant.Role == "visitor")?.Id;

    private DraftEvent WithId(DraftEvent found)
    {
        var names = found.Participants.Take(3).Select(participant => participant.Id[(participant.Id.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        var day = found.StartsOn ?? reading.Article.PublishedAt?[..Math.Min(10, reading.Article.PublishedAt.Length)];
        return found with { Id = "event:" + Slug.Of(string.Join(' ', new[] { day, found.Kind }.Concat(names).Where(part => !string.IsNullOrEmpty(part)))) };
    }
}
