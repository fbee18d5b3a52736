namespace Graph.Extraction.Drafts;

/// <summary>Somebody who took part in an event.</summary>
/// <param name="Id">Id of the person, state or organisation.</param>
/// <param name="Role">host, visitor, signatory …; null where the text does not say.</param>
public sealed record DraftParticipant(string Id, string? Role);
