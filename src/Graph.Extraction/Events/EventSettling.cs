using Graph.Extraction.Drafts;

namespace Graph.Extraction.Events;

/// <summary>What events say of each other: a visit whose visitor has arrived takes place, and what happens during it is part of it.</summary>
internal sealed class EventSettling
{
    private readonly IReadOnlyList<DraftEvent> _events;
    private readonly Func<string?, string?> _stateOf;

    /// <summary>The arrivals that took place, and departures from where one must have arrived, by visitor.</summary>
    private readonly Dictionary<string, List<DraftEvent>> _arrivals = new(StringComparer.Ordinal);

    /// <param name="events">All events of an article.</param>
    /// <param name="stateOf">The state that a place lies in.</param>
    public EventSettling(IReadOnlyList<DraftEvent> events, Func<string?, string?> stateOf)
    {
        _events = events;
        _stateOf = stateOf;
        foreach (var arrival in events.Where(found => found.Kind == "arrival" || found is { Kind: "departure", Place: not null }))
        {
            if (arrival.Modality == "actual" && VisitorOf(arrival) is { } visitor)
            {
                if (!_arrivals.TryGetValue(visitor, out var arrivals))
                {
                    _arrivals[visitor] = arrivals = [];
                }

                arrivals.Add(arrival);
            }
        }
    }

    public IEnumerable<DraftEvent> Settle() => _events.Select(found =>
        IsVisit(found) && found.Modality == "planned" && ArrivalOf(found) is { } arrival
            ? found with { Modality = "actual", StartsOn = found.StartsOn ?? (arrival.Kind == "arrival" ? arrival.StartsOn : null) }
            : found);

    /// <summary>The first arrival of a visit's visitor in the state that the visit goes to; null where he has not arrived there.</summary>
    private DraftEvent? ArrivalOf(DraftEvent visit) =>
        VisitorOf(visit) is { } visitor && _arrivals.TryGetValue(visitor, out var arrivals) ? arrivals.Find(arrival => IsOneState(arrival, visit) && !IsLater(visit, arrival)) : null;

    private bool IsOneState(DraftEvent arrival, DraftEvent visit) =>
        StateOf(arrival) is not { } left || StateOf(visit) is not { } right || left == right;

    /// <summary>"landed in Beijing … will travel to Harbin on Friday": another city, still to come.</summary>
    private static bool IsLater(DraftEvent visit, DraftEvent arrival) =>
        visit.Place is { } to && arrival.Place is { } at && to != at && IsCity(to) && IsCity(at) && !at.Contains("airport", StringComparison.Ordinal);

    private static bool IsCity(string place) => place.StartsWith("place:", StringComparison.Ordinal);

    private string? StateOf(DraftEvent found) => found.Participants.FirstOrDefault(one => one.Role == "host" && one.Id.StartsWith("state:", StringComparison.Ordinal))?.Id ?? _stateOf(found.Place);

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
