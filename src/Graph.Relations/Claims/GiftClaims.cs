namespace Graph.Relations.Claims;

/// <summary>Reads gifts.</summary>
internal static class GiftClaims
{
    public static void Read(DraftScope scope)
    {
        foreach (var (gift, path) in scope.Draft.Gifts.Select((gift, index) => (gift, $"gifts[{index}]")))
        {
            var evidence = scope.LocateAll(gift.Evidence, $"{path}.evidence");
            var key = ActorClaims.Key(EntityKinds.Gift, gift.Item);
            scope.Entities.Add(new DraftEntity(gift.Id, EntityKinds.Gift, gift.Item, [key], [.. gift.Givers, .. gift.Receivers], gift.PresentedOn));

            var series = new ClaimSeries(scope, gift.Id, "gifts") { Confidence = gift.Confidence ?? 1 };
            series.Property("item", gift.Item, evidence, key);
            Evidence[] first = [evidence[0]];
            series.Property("description", gift.Description, first);
            series.Property("value", gift.Value, first);
            series.Property("currency", gift.Currency, first);
            series.Property("disposition", gift.Disposition, first);
            series.Property("presentedOn", gift.PresentedOn, first);
            foreach (var (giver, index) in gift.Givers.Select((giver, index) => (giver, index)))
            {
                scope.Refer($"{path}.givers[{index}]", giver, EntityKinds.Actors);
                series.From(giver, RelationshipTypes.Gave, scope.Naming(giver, evidence));
            }

            foreach (var (receiver, index) in gift.Receivers.Select((receiver, index) => (receiver, index)))
            {
                scope.Refer($"{path}.receivers[{index}]", receiver, EntityKinds.Actors);
                series.To(RelationshipTypes.GivenTo, receiver, scope.Naming(receiver, evidence));
            }

            if (gift.At is not null)
            {
                scope.Refer($"{path}.at", gift.At, EntityKinds.Event);
                series.To(RelationshipTypes.PresentedAt, gift.At, [evidence[0]]);
            }
        }
    }
}
