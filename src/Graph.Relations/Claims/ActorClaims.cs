using Graph.Extraction.Drafts;
using Graph.Relations.Identity;

namespace Graph.Relations.Claims;

/// <summary>Reads people, states, organisations and places.</summary>
internal static class ActorClaims
{
    // How far from a name its title may stand: "Russian presidential foreign policy aide Yury Ushakov".
    private const int TitleReach = 120;

    public static void Read(DraftScope scope)
    {
        ReadStates(scope);
        ReadPeople(scope);
        ReadOrganizations(scope);
        ReadPlaces(scope);
    }

    private static void ReadStates(DraftScope scope)
    {
        foreach (var (state, path) in scope.Draft.States.Select((state, index) => (state, $"states[{index}]")))
        {
            if (!state.Id.StartsWith("state:", StringComparison.Ordinal) || state.Id.Length < 9)
            {
                throw new InvalidDraftException($"{path}.id", $"'{state.Id}' is not 'state:' and a code, as 'state:PRK'.");
            }

            var keys = new[] { Key(EntityKinds.State, state.Name) };
            scope.AddMentions(state.Id, state.Mentions, path);
            scope.Entities.Add(new DraftEntity(state.Id, EntityKinds.State, state.Name, [], []));
            new ClaimSeries(scope, state.Id, "states").Property("name", state.Name, Best(scope, state.Id, state.Name, path), keys[0]);
        }
    }

    private static void ReadPeople(DraftScope scope)
    {
        foreach (var (person, path) in scope.Draft.People.Select((person, index) => (person, $"people[{index}]")))
        {
            scope.AddMentions(person.Id, person.Mentions, path);
            scope.Entities.Add(new DraftEntity(person.Id, EntityKinds.Person, person.Name, Keys(EntityKinds.Person, person.Name, person.Aliases), []));
            var series = new ClaimSeries(scope, person.Id, "people");
            series.Property("name", person.Name, Best(scope, person.Id, person.Name, path), Key(EntityKinds.Person, person.Name));
            foreach (var alias in person.Aliases)
            {
                series.Property("alias", alias, Best(scope, person.Id, alias, path), Key(EntityKinds.Person, alias));
            }

            foreach (var (office, index) in person.Offices.Select((office, index) => (office, index)))
            {
                ReadOffice(scope, series, person, office, $"{path}.offices[{index}].of");
            }
        }
    }

    private static void ReadOffice(DraftScope scope, ClaimSeries series, DraftPerson person, DraftOffice office, string path)
    {
        IReadOnlyList<Evidence> evidence = [Entitled(scope, person, office.Title, path)];
        if (office.Of is null)
        {
            series.Property("description", office.Title, evidence);
            return;
        }

        scope.Refer(path, office.Of, EntityKinds.State, EntityKinds.Organization);
        series.To(RelationshipTypes.HoldsOffice, office.Of, evidence, ("title", office.Title), ("asOf", office.AsOf));
    }

    private static void ReadOrganizations(DraftScope scope)
    {
        foreach (var (organization, path) in scope.Draft.Organizations.Select((organization, index) => (organization, $"organizations[{index}]")))
        {
            scope.AddMentions(organization.Id, organization.Mentions, path);
            scope.Entities.Add(new DraftEntity(
                organization.Id, EntityKinds.Organization, organization.Name, [Key(EntityKinds.Organization, organization.Name)], []));
            var series = new ClaimSeries(scope, organization.Id, "organizations");
            var evidence = Best(scope, organization.Id, organization.Name, path);
            series.Property("name", organization.Name, evidence, Key(EntityKinds.Organization, organization.Name));
            series.Property("kind", organization.Kind, evidence);
        }
    }

    private static void ReadPlaces(DraftScope scope)
    {
        foreach (var (place, path) in scope.Draft.Places.Select((place, index) => (place, $"places[{index}]")))
        {
            scope.AddMentions(place.Id, place.Mentions, path);
            scope.Entities.Add(new DraftEntity(
                place.Id, EntityKinds.Place, place.Name, [Key(EntityKinds.Place, place.Name)], place.In is null ? [] : [place.In]));
            var series = new ClaimSeries(scope, place.Id, "places");
            var evidence = Best(scope, place.Id, place.Name, path);
            series.Property("name", place.Name, evidence, Key(EntityKinds.Place, place.Name));
            series.Property("kind", place.Kind, evidence);
            if (place.In is not null)
            {
                scope.Refer($"{path}.in", place.In, EntityKinds.State, EntityKinds.Place);
                series.To(RelationshipTypes.LocatedIn, place.In, evidence);
            }
        }
    }

    public static string Key(string kind, string name) => $"{kind} {NameKey.Of(name)}";

    private static string[] Keys(string kind, string name, IEnumerable<string> aliases) =>
        [.. aliases.Prepend(name).Select(one => Key(kind, one)).Distinct(StringComparer.Ordinal)];

    /// <summary>The first mention that says the name in full, or the first at all; for one that is not mentioned, what refers to it.</summary>
    private static Evidence[] Best(DraftScope scope, string id, string name, string path)
    {
        var mentions = scope.MentionsOf(id);
        if (mentions.Count == 0)
        {
            return [Implied(scope, id, path)];
        }

        var full = mentions.Where(span => NameKey.Of(scope.TextOf(span)).Contains(NameKey.Of(name), StringComparison.Ordinal));
        return [scope.Locate(full.Append(mentions[0]).First(), id)];
    }

    private static Evidence Implied(DraftScope scope, string id, string path) => ImpliedActors.EvidenceOf(scope.Draft, id) is { } span
        ? scope.Locate(span, $"{path}.mentions")
        : throw new InvalidDraftException(
            $"{path}.mentions", $"the list is empty and no item with evidence refers to '{id}'; it needs a span of the text that speaks of it.");

    /// <summary>The mention beside which the title stands, title included; else the first mention.</summary>
    private static Evidence Entitled(DraftScope scope, DraftPerson person, string title, string path)
    {
        var text = scope.Draft.Article.Text;
        foreach (var mention in person.Mentions)
        {
            if (TitleBeside(text, mention, title) is { } whole)
            {
                var mentioned = scope.Locate(mention, person.Id);
                return text.AsSpan(whole.Start, whole.End - whole.Start).Contains('\n') || !scope.IsWithin(mentioned.Passage, whole)
                    ? mentioned
                    : new Evidence(mentioned.Passage, whole.Start, whole.End);
            }
        }

        return Best(scope, person.Id, person.Name, path)[0];
    }
    /// <summary>A mention with the title before or behind it, whole words; null where it stands in neither place.</summary>
    private static DraftSpan? TitleBeside(string text, DraftSpan mention, string title)
    {
        var to = Math.Min(text.Length, mention.End + TitleReach);
        for (var from = Math.Max(0, mention.Start - TitleReach); text.IndexOf(title, from, to - from, StringComparison.OrdinalIgnoreCase) is >= 0 and var at; from = at + 1)
        {
            var end = at + title.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return new DraftSpan(Math.Min(at, mention.Start), Math.Max(end, mention.End));
            }
        }

        return null;
    }
}
