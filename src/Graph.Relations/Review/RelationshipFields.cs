namespace Graph.Relations.Review;

/// <summary>Which field of which item each type of relationship is read from.</summary>
internal static class RelationshipFields
{
    private static readonly Dictionary<string, (bool IsOfEnd, string[] Fields)> ByType = new(StringComparer.Ordinal)
    {
        [RelationshipTypes.HoldsOffice] = (false, ["offices"]),
        [RelationshipTypes.PartyTo] = (true, ["parties"]),
        [RelationshipTypes.Signed] = (true, ["signatories"]),
        [RelationshipTypes.Replaces] = (false, ["replaces"]),
        [RelationshipTypes.Amends] = (false, ["amends"]),
        [RelationshipTypes.Gave] = (true, ["givers"]),
        [RelationshipTypes.GivenTo] = (false, ["receivers"]),
        [RelationshipTypes.PresentedAt] = (false, ["at"]),
        [RelationshipTypes.Made] = (true, ["speaker", "saidWith"]),
        [RelationshipTypes.AddressedTo] = (false, ["addressees"]),
        [RelationshipTypes.About] = (false, ["about"]),
        [RelationshipTypes.TookPartIn] = (true, ["participants"]),
        [RelationshipTypes.HeldIn] = (false, ["place", "otherPlaces"]),
        [RelationshipTypes.PartOf] = (false, ["partOf"]),
        [RelationshipTypes.LocatedIn] = (false, ["in"]),
    };

    /// <summary>The item a relationship is read from, the fields that may say it, and the id they name; null for one that follows from several items.</summary>
    public static (string Item, IReadOnlyList<string> Fields, string Other)? Of(RelationshipReference relationship) =>
        ByType.TryGetValue(relationship.Type, out var found)
            ? found.IsOfEnd
                ? (relationship.End, found.Fields, relationship.Start)
                : (relationship.Start, found.Fields, relationship.End)
            : null;
}
