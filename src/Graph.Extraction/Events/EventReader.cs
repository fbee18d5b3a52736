using Graph.Extraction.Articles;
using Graph.Extraction.Dates;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Reads visits, talks, signings and the like. What stands under a picture may be long past.</summary>
internal static class EventReader
{
    /// <summary>Headlines of a text on one call or meeting.</summary>
    private static readonly string[] Headings = ["readout", "read-out", "telephone conversation", "phone call", "phone conversation", "call with", "meeting with", "talks with", "meets with", "meets ", "speaks with", "receives "];

    /// <summary>Whether a word in lower case says that something is made up.</summary>
    public static bool TellsFiction(string lower) => lower is "novel" or "fictional" or "imagine" or "imagined";

    public static IReadOnlyList<DraftEvent> Read(Reading reading, IReadOnlyList<DraftTreaty> treaties, IReadOnlyList<DraftGift> gifts)
    {
        // "spoke with" is a call where the headline says so, as read-outs do.
        var isCall = reading.Article.Title is { } title
            && !title.Contains("Courtesy Call", StringComparison.OrdinalIgnoreCase)
            && (title.Contains(" Call ", StringComparison.OrdinalIgnoreCase) || title.EndsWith(" Call", StringComparison.OrdinalIgnoreCase) || title.Contains(" Calls ", StringComparison.OrdinalIgnoreCase));
        var listed = new ListedVisits(reading);
        var tellings = new List<EventFacts>();
        Unit? before = null;
        foreach (var unit in reading.Units.Where(unit => reading.PassageOf(unit).Kind is not (PassageKind.Caption or PassageKind.Byline) && !Reality.IsTakenBack(unit)))
        {
            var count = tellings.Count;
            if (unit.MayHold(WordTraits.Event | WordTraits.Signing | WordTraits.Exchange) && !IsFiction(unit))
            {
                tellings.AddRange(new EventUnitReader(unit, isCall).Read());
            }

            tellings.AddRange(listed.Read(unit, tellings.Count > count));
            if (tellings.Count == count && HeldEvents.Read(unit, before, tellings) is { } held)
            {
                tellings.Add(held);
            }

            if (FurtherMeetings.Read(unit, tellings, count) is { } further)
            {
                tellings.Add(further);
            }

            before = unit;
        }

        return new EventMerger(reading).Merge(OnDayOfReadout(reading, tellings));
    }

    /// <summary>"In a novel by X, Y signs a pact": nothing of it happened.</summary>
    private static bool IsFiction(Unit unit) =>
        unit.MayHold(WordTraits.Fiction) && !Array.Exists(unit.Items, item => item.Kind is ItemKind.Quotation);

    /// <summary>The first call or meeting that a read-out tells of, without a day: it was on the read-out's own.</summary>
    private static List<EventFacts> OnDayOfReadout(Reading reading, List<EventFacts> tellings)
    {
        var first = tellings.FindIndex(telling => telling is { Kind: "call" or "talks", Modality: "actual" });
        if (first >= 0 && tellings[first].StartsOn is null && IsoDates.DayText(reading.Article.PublishedAt) is { } day && IsOnMeeting(reading.Article.Title) && reading.Article.Passages[0].Entry < 0)
        {
            tellings[first] = tellings[first] with { StartsOn = day };
        }

        return tellings;
    }

    private static bool IsOnMeeting(string? title) =>
        title is not null && Headings.Any(words => title.Contains(words, StringComparison.OrdinalIgnoreCase));
}
