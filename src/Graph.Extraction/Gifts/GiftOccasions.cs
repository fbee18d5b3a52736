using Graph.Extraction.Drafts;

namespace Graph.Extraction.Gifts;

/// <summary>Ties gifts to the events they were given at: an exchange between giver and receiver, else what the same sentence tells of.</summary>
internal static class GiftOccasions
{
    public static IReadOnlyList<DraftGift> Apply(IReadOnlyList<DraftGift> gifts, IReadOnlyList<DraftEvent> events) =>
        [.. gifts.Select(gift => gift with { At = OccasionOf(gift, events)?.Id })];

    private static DraftEvent? OccasionOf(DraftGift gift, IReadOnlyList<DraftEvent> events)
    {
        var happened = events.Where(found => found.Modality == "actual" && found.Kind is not "signing").ToList();
        return happened.Find(found => found.Kind == "gift exchange" && TakePart(found, gift.Receivers))
            ?? happened.Find(found => TakePart(found, [.. gift.Givers, .. gift.Receivers]) && found.Evidence.Any(gift.Evidence.Contains));
    }

    private static bool TakePart(DraftEvent found, IReadOnlyList<string> actors) =>
        found.Participants.Any(participant => actors.Contains(participant.Id));
}
