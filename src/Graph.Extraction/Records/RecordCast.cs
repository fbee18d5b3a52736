using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>The people, states, organisations and places of a record, each once.</summary>
/// <param name="asOf">The record's day, as an ISO 8601 prefix; null where it gives none.</param>
internal sealed class RecordCast(string? asOf)
{
    private readonly List<CastPerson> _people = [];
    private readonly Dictionary<string, List<DraftSpan>> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Actor Actor, List<DraftSpan> Mentions)> _organizations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DraftPlace Place, List<DraftSpan> Mentions)> _places = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>Whom an official is: the person, or the states and organisations where only an office or a group is named.</summary>
    /// <param name="home">The state of an office that names none; null for none.</param>
    public IReadOnlyList<string> Resolve(Official official, string? home)
    {
        if (official.Name is null)
        {
            var owners = official.Of.Count > 0 ? official.Of : official.Offices.Count > 0 && home is not null ? [home] : [];
            return [.. owners.Distinct(StringComparer.Ordinal).Select(id => OfId(id, official.Span))];
        }

        foreach (var id in official.Of)
        {
            OfId(id, official.Span);
        }

        return [PersonOf(official, home).Id];
    }

    /// <summary>A person as a record names them.</summary>
    public CastPerson PersonOf(Official official, string? home)
    {
        var name = official.Name ?? throw new ArgumentException("The official has no name.", nameof(official));
        var parts = PersonName.Parts(name);
        var abroad = HolderNames.Abroad(parts, official.Offices, home, asOf);
        var offices = official.Offices.Select(office => WithOwner(office, abroad ?? home)).ToList();
        var known = HolderNames.Find(parts, offices, asOf);
        var person = _people.Find(one => Same(one, parts, known, offices)) ?? Add(known ?? name, parts, offices);
        person.Spellings.Add(name);
        person.Mentions.Add(new DraftSpan(official.NameSpan.Start, official.NameSpan.End));
        foreach (var office in offices)
        {
            person.Add(office);
            if (office.Of is { } of)
            {
                OfId(of, null);
            }
        }

        return person;
    }

    /// <summary>A state or organisation by its id.</summary>
    public string OfId(string id, TextSpan? span)
    {
        if (id.StartsWith("organization:", StringComparison.Ordinal) && OrganizationTable.Find(id) is { } organization)
        {
            return Organization(organization, span);
        }

        if (!_states.TryGetValue(id, out var mentions))
        {
            _states[id] = mentions = [];
            _order.Add(id);
        }

        Mark(mentions, span);
        return id;
    }

    /// <summary>An organisation that no table has, by its name.</summary>
    public string Organization(string name, string kind, string? state, TextSpan? span) =>
        Organization(new Actor("organization:" + Slug.Of(name), ActorKind.Organization, name, [], [], state, kind), span);

    /// <summary>A place, by its name, in a state.</summary>
    public string Place(string name, string? state, TextSpan span)
    {
        var id = "place:" + Slug.Of(name);
        if (!_places.TryGetValue(id, out var known))
        {
            _places[id] = known = (new DraftPlace { Id = id, Name = name, Kind = "city", In = state }, []);
            _order.Add(id);
        }

        Mark(known.Mentions, span);
        return id;
    }

    /// <summary>The state a person belongs to, or the id itself for a state.</summary>
    public string? StateOf(string id) => id.StartsWith("state:", StringComparison.Ordinal) ? id : _people.Find(person => person.Id == id)?.State;

    public Draft Fill(Draft draft)
    {
        foreach (var state in _places.Values.Select(known => known.Place.In).OfType<string>())
        {
            OfId(state, null); // a known town whose state no cell names
        }

        return ImpliedActors.WithoutUnspoken(WithAll(draft));
    }

    private Draft WithAll(Draft draft) => draft with
    {
        People = [.. _people.Select(person => person.Draft(asOf))],
        States = [.. _order.Where(_states.ContainsKey).Select(id => new DraftState { Id = id, Name = StateTable.Find(id)?.Name ?? id, Mentions = _states[id] })],
        Organizations = [.. _order.Where(_organizations.ContainsKey).Select(id => new DraftOrganization { Id = id, Name = _organizations[id].Actor.Name, Kind = _organizations[id].Actor.Detail, Mentions = _organizations[id].Mentions })],
        Places = [.. _order.Where(_places.ContainsKey).Select(id => _places[id].Place with { Mentions = _places[id].Mentions })],
    };

    private string Organization(Actor organization, TextSpan? span)
    {
        if (!_organizations.TryGetValue(organization.Id, out var known))
        {
            _organizations[organization.Id] = known = (organization, []);
            _order.Add(organization.Id);
        }

        Mark(known.Mentions, span);
        return organization.Id;
    }

    private static void Mark(List<DraftSpan> mentions, TextSpan? span)
    {
        if (span is { } words && !mentions.Contains(new DraftSpan(words.Start, words.End)))
        {
            mentions.Add(new DraftSpan(words.Start, words.End));
        }
    }

    /// <summary>A pope is the Vatican's; who serves an organisation between states is nobody's; the rest are at home.</summary>
    private static HeldOffice WithOwner(HeldOffice office, string? home) => office.Of is not null ? office : office.Class switch
    {
        TitleClass.International => office,
        TitleClass.State when office.Title.EndsWith("Pope", StringComparison.OrdinalIgnoreCase) => office with { Of = "state:VAT" },
        _ => office with { Of = home },
    };

    private static bool Same(CastPerson person, string[] parts, string? known, List<HeldOffice> offices)
    {
        if (known is not null)
        {
            return person.Name == known;
        }

        return person.Parts.AsSpan().SequenceEqual(parts)
            || PersonName.SamePerson(person.Parts, parts)
            || (parts.Length == 1 && PersonName.IsShortFor(parts, person.Parts, false) && (offices.Count == 0 || person.Offices.Exists(office => offices.Exists(other => other.Of is null || other.Of == office.Of))));
    }

    private CastPerson Add(string name, string[] parts, List<HeldOffice> offices)
    {
        // One word is many people's name; the state tells them apart.
        var state = parts.Length > 1 || HolderNames.IsKnown(name) ? null : offices.Select(office => office.Of).FirstOrDefault(of => of is not null);
        var person = new CastPerson("person:" + Slug.Of(state is null ? name : $"{name} {state[(state.IndexOf(':', StringComparison.Ordinal) + 1)..]}"), name);
        _people.Add(person);
        return person;
    }
}
