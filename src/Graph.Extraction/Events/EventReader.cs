using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Reads visits, talks, signings and the like. What stands under a picture may be long past.</summary>
internal static class EventReader
{
    public static IReadOnlyList<DraftEvent> Read(Reading reading, IReadOnlyList<DraftTreaty> treaties, IReadOnlyList<DraftGift> gifts)
    {
        // "spoke with" is a call where the headline says so, as read-outs do.
        var isCall = reading.Article.Title is { } title
            && (title.Contains(" Call ", StringComparison.OrdinalIgnoreCase) || title.EndsWith(" Call", StringComparison.OrdinalIgnoreCase) || title.Contains(" Calls ", StringComparison.OrdinalIgnoreCase));
        var tellings = reading.Units.Where(unit => reading.PassageOf(unit).Kind is not (PassageKind.Caption or PassageKind.Byline) && unit.MayHold(WordTraits.Event | WordTraits.Signing | WordTraits.Exchange)).SelectMany(unit => new EventUnitReader(unit, isCall).Read());
        return new EventMerger(reading).Merge(tellings);
    }
}
