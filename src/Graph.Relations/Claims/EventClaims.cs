using Graph.Extraction.Drafts;

namespace Graph.Relations.Claims;

/// <summary>Reads visits, talks, signings and the like. All that is claimed of an event has the event's modality.</summary>
internal static class EventClaims
{
    public static void Read(DraftScope scope)
    {
        var names = Names(scope.Draft);
        foreach (var (happening, path) in scope.Draft.Events.Select((happening, index) => (happening, $"events[{index}]")))
        {
            if (!Modalities.ByStrength.Contains(happening.Modality))
            {
                throw new InvalidDraftException($"{path}.modality", $"'{happening.Modality}' is not actual, planned or denied.");
            }

            var evidence = scope.LocateAll(happening.Evidence, $"{path}.evidence");
            var name = EventName.Of(happening, id => names.GetValueOrDefault(id));
            var key = KeyOf(happening);
            scope.Entities.Add(new DraftEntity(
                happening.Id,
                EntityKinds.Event,
                name,
                key is null ? [] : [key],
                [.. happening.Participants.Select(participant => participant.Id)],
                happening.StartsOn));
            ReadOne(scope, happening, name, key, evidence, path);
        }
    }

    private static void ReadOne(
        DraftScope scope, DraftEvent happening, string name, string? key, IReadOnlyList<Evidence> evidence, string path)
    {
        var series = new ClaimSeries(scope, happening.Id, "events") { Confidence = happening.Confidence ?? 1, Modality = happening.Modality };
        Evidence[] first = [evidence[0]];
        series.Property("kind", happening.Kind, evidence, key);
        series.Property("name", name, first);
        series.Property("visitType", happening.VisitType, first);
        series.Property("startsOn", happening.StartsOn, first);
        series.Property("endsOn", happening.EndsOn, first);
        foreach (var (participant, index) in happening.Participants.Select((participant, index) => (participant, index)))
        {
            scope.Refer($"{path}.participants[{index}].id", participant.Id, EntityKinds.ActorsAndPlaces);
            series.From(participant.Id, RelationshipTypes.TookPartIn, scope.Naming(participant.Id, evidence), ("role", participant.Role));
        }

        foreach (var (place, member) in Places(happening))
        {
            scope.Refer($"{path}.{member}", place, EntityKinds.Place, EntityKinds.State);
            series.To(RelationshipTypes.HeldIn, place, scope.Naming(place, evidence));
        }

        if (happening.PartOf is not null)
        {
            scope.Refer($"{path}.partOf", happening.PartOf, EntityKinds.Event);
            series.To(RelationshipTypes.PartOf, happening.PartOf, first);
        }

        foreach (var treaty in ProducedBy(scope.Draft, happening))
        {
            series.To(RelationshipTypes.Produced, treaty.Id, first);
        }
    }

    private static IEnumerable<(string Id, string Member)> Places(DraftEvent happening)
    {
        if (happening.Place is not null)
        {
            yield return (happening.Place, "place");
        }

        foreach (var (place, index) in happening.OtherPlaces.Select((place, index) => (place, index)))
        {
            yield return (place, $"otherPlaces[{index}]");
        }
    }

    /// <summary>The treaties signed at a signing: by its participants, on its day, and at no other signing of the draft.</summary>
    private static IEnumerable<DraftTreaty> ProducedBy(Draft draft, DraftEvent happening) => happening.Kind != "signing"
        ? []
        : draft.Treaties.Where(treaty =>
            IsSignedAt(treaty, happening) && draft.Events.Count(other => other.Kind == "signing" && IsSignedAt(treaty, other)) == 1);

    private static bool IsSignedAt(DraftTreaty treaty, DraftEvent signing) =>
        treaty.SignedOn is not null && signing.StartsOn is not null && IsoDate.MayBeSame(treaty.SignedOn, signing.StartsOn) &&
        signing.Participants.Any(participant => treaty.Parties.Contains(participant.Id) || treaty.Signatories.Contains(participant.Id));

    /// <summary>An event is recognised by its kind and day, and then by its participants.</summary>
    private static string? KeyOf(DraftEvent happening) =>
        happening.StartsOn is { } date && IsoDate.HasDay(date) ? $"{EntityKinds.Event} {happening.Kind} {IsoDate.DayOf(date)}" : null;

    private static Dictionary<string, string> Names(Draft draft) =>
        draft.People.Select(person => (person.Id, person.Name))
            .Concat(draft.States.Select(state => (state.Id, state.Name)))
            .Concat(draft.Organizations.Select(organization => (organization.Id, organization.Name)))
            .Concat(draft.Places.Select(place => (place.Id, place.Name)))
            .DistinctBy(pair => pair.Id)
            .ToDictionary(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
}
