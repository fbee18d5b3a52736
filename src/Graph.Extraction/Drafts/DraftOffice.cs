namespace Graph.Extraction.Drafts;

/// <summary>An office that a person holds.</summary>
/// <param name="Title">As the text names it, or as the table of office holders does.</param>
/// <param name="Of">Id of the state or organisation; null where it is not known.</param>
/// <param name="AsOf">The date it is known for, an ISO 8601 prefix; null where the article has none.</param>
public sealed record DraftOffice(string Title, string? Of, string? AsOf);
