using Graph.Extraction.Actors;
using Graph.Extraction.Agreements;
using Graph.Extraction.Dates;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Who receives the guests of a list such as "State visits received by King X" or "Visits to Norland by foreign leaders".</summary>
/// <param name="State">The state that all visits go to; null where the text does not tell whose the host is.</param>
/// <param name="Host">The person who receives them; null where only the state is named.</param>
internal sealed record ReceivingSide(string? State, string? Host)
{
    /// <summary>What a heading says of the side that receives; null where it does not say that guests are received.</summary>
    public static ReceivingSide? In(Reading reading, TextSpan heading)
    {
        var words = heading.Of(reading.Text);
        var isReceived = words.Contains("received by", StringComparison.OrdinalIgnoreCase) || words.Contains("hosted by", StringComparison.OrdinalIgnoreCase)
            || (words.Contains("visits to", StringComparison.OrdinalIgnoreCase) && (words.Contains(" by foreign", StringComparison.OrdinalIgnoreCase) || words.Contains(" of foreign", StringComparison.OrdinalIgnoreCase) || words.Contains(" by heads of", StringComparison.OrdinalIgnoreCase)));
        if (!isReceived && !IsOfStateVisitsTo(words))
        {
            return null;
        }

        var named = reading.Actors.StartingIn(heading).SelectMany(mention => mention.ActorIds).Distinct(StringComparer.Ordinal).ToList();
        var host = named.Find(EventParticipants.IsPerson);
        var state = host is null ? named.Find(id => reading.Actors.Find(id) is { Kind: ActorKind.State }) : Parties.StateOf(reading, host);
        return state is null && host is null ? null : new ReceivingSide(state, host);
    }

    /// <summary>"State visits to Norway", and nobody's by name.</summary>
    private static bool IsOfStateVisitsTo(ReadOnlySpan<char> words) =>
        words.Contains("state visits to", StringComparison.OrdinalIgnoreCase) && !words.Contains(" by ", StringComparison.OrdinalIgnoreCase) && !words.Contains(" of ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The visit of whoever a row names; null where it names nobody.</summary>
    public EventFacts? VisitIn(Unit unit, DateMention date, bool isOfStateVisits)
    {
        var guests = unit.Reading.Actors.StartingIn(new TextSpan(unit.IndexAt(date.Span.Start) < 2 ? date.Span.End : unit.Start, unit.End))
            .Where(mention => !mention.IsPossessive && mention.ActorId is { } id && EventParticipants.IsPerson(id) && id != Host)
            .SelectMany(mention => mention.ActorIds)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (guests.Count == 0)
        {
            return null;
        }

        var isOther = unit.Items.Any(item => item.Lower is "official" or "working" or "private");
        List<DraftParticipant> participants = [.. guests.Select(id => new DraftParticipant(id, "visitor"))];
        participants.AddRange(new[] { Host, State }.OfType<string>().Select(id => new DraftParticipant(id, "host")));
        return new EventFacts(isOfStateVisits && !isOther ? "state visit" : "visit", "actual", participants, State, date.Value, new DraftSpan(unit.Start, unit.End)) { EndsOn = date.Until };
    }
}
