using Graph.Extraction.Drafts;

namespace Graph.Extraction.Events;

/// <summary>What events say of each other: a visit whose visitor has arrived takes place, and what happens during it is part of it.</summary>
internal sealed class EventSettling
{
    private readonly IReadOnlyList<DraftEvent> _events;
    private readonly HashSet<string> _arrived = new(StringComparer.Ordinal);

    /// <summary>The day of each visitor's first arrival.</summary>
    private readonly Dictionary<string, string?> _arrivals = new(StringComparer.Ordinal);

    public EventSettling(IReadOnlyList<DraftEvent> events)
    {
        _events = events;
        foreach (var arrival in events.Where(found => found.Kind == "arrival"))
        {
            if (VisitorOf(arrival) is { } visitor)
            {
                _arrivals.TryAdd(visitor, arrival.StartsOn);
                _ = arrival.Modality == "actual" && _arrived.Add(visitor);
            }
        }
    }

    public IEnumerable<DraftEvent> Settle() => _events.Select(found =>
        IsVisit(found) && VisitorOf(found) is { } visitor && _arrived.Contains(visitor)
            ? found with { Modality = "actual", StartsOn = found.StartsOn ?? _arrivals[visitor] }
            : found);

    /// <summary>What a visitor takes part in on the day of the visit belongs to the visit.</summary>
    public static IReadOnlyList<DraftEvent> WithVisits(IReadOnlyList<DraftEvent> events)
    {
        var visits = new Dictionary<(string Day, string Visitor), int>();
        for (var i = 0; i < events.Count; i++)
        {
            if (IsVisit(events[i]) && events[i].StartsOn is { } day && VisitorOf(events[i]) is { } visitor)
            {
                visits.TryAdd((day, visitor), i);
            }
        }

        return [.. events.Select(found => IsVisit(found) || FirstVisit(found, visits) is not { } visit ? found : found with { PartOf = events[visit].Id })];
    }

    private static int? FirstVisit(DraftEvent found, Dictionary<(string Day, string Visitor), int> visits)
    {
        int? first = null;
        foreach (var participant in found.Participants)
        {
            if (found.StartsOn is { } day && visits.TryGetValue((day, participant.Id), out var visit))
            {
                first = Math.Min(first ?? visit, visit);
            }
        }

        return first;
    }

    private static bool IsVisit(DraftEvent found) => found.Kind is "visit" or "state visit";

    private static string? VisitorOf(DraftEvent found) => found.Participants.FirstOrDefault(participant => participant.Role == "visitor")?.Id;
}
