using Graph.Extraction.Drafts;

namespace Graph.Extraction.Gifts;

/// <summary>Reads gifts.</summary>
internal static class GiftReader
{
    public static IReadOnlyList<DraftGift> Read(Reading reading) => [];
}
