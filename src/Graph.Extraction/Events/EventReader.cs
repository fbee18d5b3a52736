using Graph.Extraction.Drafts;

namespace Graph.Extraction.Events;

/// <summary>Reads visits, talks, signings and the like.</summary>
internal static class EventReader
{
    public static IReadOnlyList<DraftEvent> Read(Reading reading, IReadOnlyList<DraftTreaty> treaties, IReadOnlyList<DraftGift> gifts) => [];
}
