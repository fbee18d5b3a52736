namespace Graph.Extraction.Actors;

/// <summary>A person, state, organisation or place that the article names, once, however often and variously it is mentioned.</summary>
/// <param name="Id">As in the draft: <c>person:vladimir-putin</c>, <c>state:RUS</c>, <c>organization:kremlin</c>, <c>place:pyongyang</c>.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Aliases">Other spellings that the text or a table gives, ordinally sorted.</param>
/// <param name="Offices">A person's offices; empty for the rest.</param>
/// <param name="State">The state a person or organisation belongs to, or a place lies in; a state's own id; null where unknown.</param>
/// <param name="Detail">An organisation's or a place's kind (<c>ministry</c>, <c>city</c>); null for the rest.</param>
internal sealed record Actor(
    string Id,
    ActorKind Kind,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Office> Offices,
    string? State,
    string? Detail)
{
    /// <summary>Whether "he" or "she" can be this one, where a table or the text tells: 'm', 'f', or null.</summary>
    public char? Gender { get; init; }
}
