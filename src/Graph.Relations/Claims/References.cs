using Graph.Extraction.Drafts;

namespace Graph.Relations.Claims;

/// <summary>Where a draft speaks of an actor or place without naming it: "the president" says that there is a state.</summary>
internal static class References
{
    /// <summary>The words of the first item that refers to it; null where none does.</summary>
    public static DraftSpan? To(Draft draft, string id) => Spans(draft, id).Select(span => (DraftSpan?)span).FirstOrDefault();

    private static IEnumerable<DraftSpan> Spans(Draft draft, string id)
    {
        var people = draft.People.Where(person => person.Offices.Any(office => office.Of == id)).SelectMany(person => person.Mentions);
        var places = draft.Places.Where(place => place.In == id).SelectMany(place => place.Mentions);
        var treaties = draft.Treaties
            .Where(treaty => treaty.Place == id || treaty.Parties.Contains(id) || treaty.Signatories.Contains(id))
            .SelectMany(treaty => treaty.Evidence);
        var events = draft.Events
            .Where(one => one.Place == id || one.Participants.Any(participant => participant.Id == id))
            .SelectMany(one => one.Evidence);
        var gifts = draft.Gifts.Where(gift => gift.Givers.Contains(id) || gift.Receivers.Contains(id)).SelectMany(gift => gift.Evidence);
        var statements = draft.Statements
            .Where(one => one.Speaker == id || one.Addressees.Contains(id) || one.About.Contains(id))
            .Select(one => one.Source ?? one.Span);
        return people.Concat(places).Concat(treaties).Concat(events).Concat(gifts).Concat(statements);
    }
}
