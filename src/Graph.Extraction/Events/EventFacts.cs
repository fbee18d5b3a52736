using Graph.Extraction.Drafts;

namespace Graph.Extraction.Events;

/// <summary>One telling of an event in the text.</summary>
/// <param name="Kind">As in the draft.</param>
/// <param name="Modality">actual, planned or denied.</param>
internal sealed record EventFacts(
    string Kind, string Modality, IReadOnlyList<DraftParticipant> Participants, string? Place, string? StartsOn, DraftSpan Evidence)
{
    /// <summary>The last day, where the text gives one.</summary>
    public string? EndsOn { get; init; }
}
