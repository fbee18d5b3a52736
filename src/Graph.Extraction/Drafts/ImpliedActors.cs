namespace Graph.Extraction.Drafts;

/// <summary>What a draft says of an actor or place that it never names: "the president" says that there is a state.</summary>
public static class ImpliedActors
{
    /// <summary>The words of the first item that refers to it; null where none does.</summary>
    public static DraftSpan? EvidenceOf(Draft draft, string id)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var people = draft.People.Where(person => person.Offices.Any(office => office.Of == id)).SelectMany(person => Named(draft, person.Id, person.Mentions));
        var places = draft.Places.Where(place => place.In == id).SelectMany(place => Named(draft, place.Id, place.Mentions));
        return people.Concat(places).Concat(Items(draft, id)).Select(span => (DraftSpan?)span).FirstOrDefault();
    }

    /// <summary>The draft without the actors and places that it neither names nor refers to.</summary>
    public static Draft WithoutUnspoken(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var named = draft with
        {
            People = [.. draft.People.Where(person => IsSpoken(draft, person.Id, person.Mentions))],
            Organizations = [.. draft.Organizations.Where(organization => IsSpoken(draft, organization.Id, organization.Mentions))],
            Places = [.. draft.Places.Where(place => IsSpoken(draft, place.Id, place.Mentions))],
        };
        return named with { States = [.. named.States.Where(state => IsSpoken(named, state.Id, state.Mentions))] };
    }

    private static bool IsSpoken(Draft draft, string id, IReadOnlyList<DraftSpan> mentions) => mentions.Count > 0 || EvidenceOf(draft, id) is not null;

    private static IEnumerable<DraftSpan> Named(Draft draft, string id, IReadOnlyList<DraftSpan> mentions) => mentions.Count > 0 ? mentions : Items(draft, id);

    private static IEnumerable<DraftSpan> Items(Draft draft, string id)
    {
        var treaties = draft.Treaties
            .Where(treaty => treaty.Place == id || treaty.Parties.Contains(id) || treaty.Signatories.Contains(id))
            .SelectMany(treaty => treaty.Evidence);
        var events = draft.Events
            .Where(one => one.Place == id || one.OtherPlaces.Contains(id) || one.Participants.Any(participant => participant.Id == id))
            .SelectMany(one => one.Evidence);
        var gifts = draft.Gifts.Where(gift => gift.Givers.Contains(id) || gift.Receivers.Contains(id)).SelectMany(gift => gift.Evidence);
        var statements = draft.Statements
            .Where(one => one.Speaker == id || one.SaidWith.Contains(id) || one.Addressees.Contains(id) || one.About.Contains(id))
            .Select(one => one.Source ?? one.Span);
        return treaties.Concat(events).Concat(gifts).Concat(statements);
    }
}
