namespace Graph.Extraction.Actors;

/// <summary>An office a person holds.</summary>
/// <param name="Title">As the text names it (<c>Supreme Leader</c>), or as the table does.</param>
/// <param name="Of">Id of the state or organisation; null where the text does not say and no table knows.</param>
/// <param name="AsOf">The date it is known for, an ISO 8601 prefix; null without a dated article.</param>
internal sealed record Office(string Title, string? Of, string? AsOf);
