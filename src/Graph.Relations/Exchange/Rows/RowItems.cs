namespace Graph.Relations.Exchange.Rows;

/// <summary>What a mapping may say of things and of how they are connected.</summary>
internal static class RowItems
{
    private static readonly Dictionary<string, (string[] From, string[] To)> Ends = new(StringComparer.Ordinal)
    {
        [RelationshipTypes.HoldsOffice] = ([EntityKinds.Person], [EntityKinds.State, EntityKinds.Organization]),
        [RelationshipTypes.PartyTo] = ([.. EntityKinds.Actors], [EntityKinds.Treaty]),
        [RelationshipTypes.Signed] = ([EntityKinds.Person], [EntityKinds.Treaty]),
        [RelationshipTypes.Replaces] = ([EntityKinds.Treaty], [EntityKinds.Treaty]),
        [RelationshipTypes.Amends] = ([EntityKinds.Treaty], [EntityKinds.Treaty]),
        [RelationshipTypes.Gave] = ([.. EntityKinds.Actors], [EntityKinds.Gift]),
        [RelationshipTypes.GivenTo] = ([EntityKinds.Gift], [.. EntityKinds.Actors]),
        [RelationshipTypes.PresentedAt] = ([EntityKinds.Gift], [EntityKinds.Event]),
        [RelationshipTypes.Made] = ([.. EntityKinds.ActorsAndPlaces], [EntityKinds.Statement]),
        [RelationshipTypes.AddressedTo] = ([EntityKinds.Statement], [.. EntityKinds.ActorsAndPlaces]),
        [RelationshipTypes.About] = ([EntityKinds.Statement], [.. EntityKinds.All.Where(kind => kind != EntityKinds.Statement)]),
        [RelationshipTypes.TookPartIn] = ([.. EntityKinds.Actors], [EntityKinds.Event]),
        [RelationshipTypes.HeldIn] = ([EntityKinds.Event], [EntityKinds.Place, EntityKinds.State]),
        [RelationshipTypes.PartOf] = ([EntityKinds.Event], [EntityKinds.Event]),
        [RelationshipTypes.LocatedIn] = ([EntityKinds.Place], [EntityKinds.State, EntityKinds.Place]),
    };

    private static readonly Dictionary<string, string[]> Properties = new(StringComparer.Ordinal)
    {
        [EntityKinds.State] = [],
        [EntityKinds.Person] = ["aliases"],
        [EntityKinds.Organization] = ["kind"],
        [EntityKinds.Place] = ["kind"],
        [EntityKinds.Treaty] = ["aliases", "kind", "status", "signedOn"],
        [EntityKinds.Gift] = ["description", "value", "currency", "disposition", "presentedOn"],
        [EntityKinds.Statement] = ["kind", "saidAt"],
        [EntityKinds.Event] = ["kind", "title", "visitType", "startsOn", "endsOn", "modality"],
    };

    /// <summary>The types of relationship that rows can speak of.</summary>
    public static IReadOnlyList<string> Relationships { get; } = [.. RelationshipTypes.Drawn.Where(Ends.ContainsKey)];

    /// <summary>What can be said of a kind of thing beside its name.</summary>
    public static IReadOnlyList<string> PropertiesOf(string kind, string path) => Properties.TryGetValue(kind, out var names)
        ? names
        : throw MappingObject.Wrong($"{path}.kind", $"'{kind}' is no kind; there are {string.Join(", ", EntityKinds.All)}");

    /// <summary>Refuses a relationship between kinds that it does not connect.</summary>
    public static void CheckEnds(MappedRelationship relationship, RowMapping mapping, string path)
    {
        var (from, to) = Ends[relationship.Type];
        string KindOf(string name) => mapping.Entities.First(entity => entity.As == name).Kind;
        if (!from.Contains(KindOf(relationship.From)) || !to.Contains(KindOf(relationship.To)))
        {
            throw MappingObject.Wrong(
                path,
                $"{relationship.Type} leads from {string.Join(" or ", from)} to {string.Join(" or ", to)}; here from {KindOf(relationship.From)} to {KindOf(relationship.To)}");
        }
    }
}
