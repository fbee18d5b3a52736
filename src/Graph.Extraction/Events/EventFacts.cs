using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>One telling of an event in the text.</summary>
/// <param name="Kind">As in the draft.</param>
/// <param name="Modality">actual, planned or denied.</param>
internal sealed record EventFacts(
    string Kind, string Modality, IReadOnlyList<DraftParticipant> Participants, string? Place, string? StartsOn, DraftSpan Evidence)
{
    /// <summary>The last day, where the text gives one.</summary>
    public string? EndsOn { get; init; }

    /// <summary>"their last meeting was in 2014": another than the one whose day the text has not given.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>An event that a sentence tells, on the days it gives; null of nobody. What is denied has no day, an arrival or a departure only one.</summary>
    /// <param name="word">Index of the word that tells it.</param>
    public static EventFacts? In(Unit unit, string kind, string modality, IReadOnlyList<DraftParticipant> participants, string? place, int word = 0)
    {
        if (participants.Count == 0)
        {
            return null;
        }

        var (first, last) = modality == "denied" ? (null, null) : EventDays.Of(unit, modality == "planned", word);
        return new EventFacts(kind, modality, participants, place, first, new DraftSpan(unit.Start, unit.End)) { EndsOn = kind is "arrival" or "departure" ? null : last };
    }
}
