using Graph.Extraction.Drafts;

namespace Graph.Extraction.Registers;

/// <summary>An article's draft while what its registers tell is added: each actor once, each event and gift with an id of its own.</summary>
internal sealed class DraftUnion(Draft draft)
{
    private readonly Dictionary<string, DraftPerson> _people = ById(draft.People, person => person.Id);
    private readonly Dictionary<string, DraftState> _states = ById(draft.States, state => state.Id);
    private readonly Dictionary<string, DraftOrganization> _organizations = ById(draft.Organizations, organization => organization.Id);
    private readonly Dictionary<string, DraftPlace> _places = ById(draft.Places, place => place.Id);
    private readonly List<string> _order =
    [
        .. draft.People.Select(one => one.Id), .. draft.States.Select(one => one.Id),
        .. draft.Organizations.Select(one => one.Id), .. draft.Places.Select(one => one.Id),
    ];

    private readonly List<DraftTreaty> _treaties = [.. draft.Treaties];
    private readonly List<DraftGift> _gifts = [.. draft.Gifts];
    private readonly List<DraftEvent> _events = [.. draft.Events];
    private readonly HashSet<string> _items = new(
        [.. draft.Treaties.Select(one => one.Id), .. draft.Gifts.Select(one => one.Id), .. draft.Events.Select(one => one.Id)],
        StringComparer.Ordinal);

    /// <summary>All that was told so far.</summary>
    public Draft Draft => draft with
    {
        People = InOrder(_people),
        States = InOrder(_states),
        Organizations = InOrder(_organizations),
        Places = InOrder(_places),
        Treaties = _treaties,
        Gifts = _gifts,
        Events = _events,
    };

    /// <summary>Adds what one entry tells.</summary>
    public void Add(Draft told)
    {
        AddAll(_people, told.People, one => one.Id, (known, one) => known with
        {
            Aliases = [.. known.Aliases.Union(one.Aliases, StringComparer.Ordinal)],
            Offices = [.. known.Offices, .. one.Offices.Where(office => !known.Offices.Any(other => SaysAsMuch(other, office)))],
            Mentions = Both(known.Mentions, one.Mentions),
        });
        AddAll(_states, told.States, one => one.Id, (known, one) => known with { Mentions = Both(known.Mentions, one.Mentions) });
        AddAll(_organizations, told.Organizations, one => one.Id, (known, one) => known with { Mentions = Both(known.Mentions, one.Mentions) });
        AddAll(_places, told.Places, one => one.Id, (known, one) => known with { In = known.In ?? one.In, Mentions = Both(known.Mentions, one.Mentions) });
        _treaties.AddRange(told.Treaties.Where(treaty => _items.Add(treaty.Id)));
        _gifts.AddRange(told.Gifts.Select(gift => gift with { Id = Unique(gift.Id) }));
        var ids = told.Events.ToDictionary(one => one.Id, one => Unique(one.Id), StringComparer.Ordinal);
        _events.AddRange(told.Events.Select(one => one with { Id = ids[one.Id], PartOf = one.PartOf is { } whole ? ids.GetValueOrDefault(whole) : null }));
    }

    /// <summary>Whether an office that is known says all that another does.</summary>
    private static bool SaysAsMuch(DraftOffice known, DraftOffice told) =>
        known.Title.Equals(told.Title, StringComparison.OrdinalIgnoreCase) && (told.Of is null || known.Of == told.Of);

    private string Unique(string id)
    {
        var unique = id;
        for (var number = 2; !_items.Add(unique); number++)
        {
            unique = $"{id}-{number}";
        }

        return unique;
    }

    private void AddAll<T>(Dictionary<string, T> known, IReadOnlyList<T> told, Func<T, string> id, Func<T, T, T> join)
    {
        foreach (var one in told)
        {
            if (known.TryGetValue(id(one), out var before))
            {
                known[id(one)] = join(before, one);
            }
            else
            {
                known.Add(id(one), one);
                _order.Add(id(one));
            }
        }
    }

    private List<T> InOrder<T>(Dictionary<string, T> known) => [.. _order.Where(known.ContainsKey).Select(id => known[id])];

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T> items, Func<T, string> id) => items.ToDictionary(id, StringComparer.Ordinal);

    private static List<DraftSpan> Both(IReadOnlyList<DraftSpan> known, IReadOnlyList<DraftSpan> told) => [.. known.Union(told).OrderBy(span => span.Start)];
}
