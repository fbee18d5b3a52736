using Graph.Extraction.Drafts;

namespace Graph.Conformance.Scoring;

/// <summary>The names of a draft's actors by id.</summary>
internal sealed class DraftNames(Draft draft)
{
    private readonly ILookup<string, string> _names = draft.People.SelectMany(person => person.Aliases.Prepend(person.Name).Select(name => (person.Id, Name: name)))
        .Concat(draft.States.Select(state => (state.Id, state.Name)))
        .Concat(draft.Organizations.Select(organization => (organization.Id, organization.Name)))
        .Concat(draft.Places.Select(place => (place.Id, place.Name)))
        .Concat(draft.Treaties.Select(treaty => (treaty.Id, treaty.Name)))
        .ToLookup(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);

    /// <summary>The first name of an actor, or its id where the draft has none.</summary>
    public string Name(string id) => _names[id].FirstOrDefault() ?? id;

    /// <summary>All names of several actors.</summary>
    public IReadOnlyList<string> Of(IEnumerable<string> ids) => [.. ids.SelectMany(id => _names[id].DefaultIfEmpty(id))];
}
