namespace Graph.Relations.Review;

/// <summary>The lists of a draft with their kinds, and which members of their items refer to other items.</summary>
internal static class DraftMembers
{
    public static IReadOnlyList<(string List, string Kind)> Lists { get; } =
    [
        ("people", EntityKinds.Person),
        ("states", EntityKinds.State),
        ("organizations", EntityKinds.Organization),
        ("places", EntityKinds.Place),
        ("treaties", EntityKinds.Treaty),
        ("gifts", EntityKinds.Gift),
        ("statements", EntityKinds.Statement),
        ("events", EntityKinds.Event),
    ];

    private static readonly Dictionary<string, string[]> Single = new(StringComparer.Ordinal)
    {
        [EntityKinds.Place] = ["in"],
        [EntityKinds.Treaty] = ["place"],
        [EntityKinds.Gift] = ["at"],
        [EntityKinds.Statement] = ["speaker", "continues"],
        [EntityKinds.Event] = ["place", "partOf"],
    };

    private static readonly Dictionary<string, string[]> Several = new(StringComparer.Ordinal)
    {
        [EntityKinds.Treaty] = ["parties", "signatories", "replaces", "amends"],
        [EntityKinds.Gift] = ["givers", "receivers"],
        [EntityKinds.Statement] = ["saidWith", "addressees", "about"],
        [EntityKinds.Event] = ["otherPlaces"],
    };

    // An item that had some of these and has none any more says nothing.
    private static readonly Dictionary<string, string[]> Essential = new(StringComparer.Ordinal)
    {
        [EntityKinds.Treaty] = ["parties", "signatories"],
        [EntityKinds.Gift] = ["givers", "receivers"],
        [EntityKinds.Event] = ["participants"],
    };

    /// <summary>The list of a kind.</summary>
    public static string ListOf(string kind) => Lists.First(one => one.Kind == kind).List;

    /// <summary>Members that hold one id.</summary>
    public static IReadOnlyList<string> SingleReferences(string kind) => Single.GetValueOrDefault(kind) ?? [];

    /// <summary>Members that hold a list of ids.</summary>
    public static IReadOnlyList<string> ListReferences(string kind) => Several.GetValueOrDefault(kind) ?? [];

    /// <summary>Members of which one has to be filled, where they were.</summary>
    public static IReadOnlyList<string> EssentialReferences(string kind) => Essential.GetValueOrDefault(kind) ?? [];

    /// <summary>The member that says where the text speaks of an item; null for a statement, which has its own words.</summary>
    public static string? SpansOf(string kind) => kind switch
    {
        EntityKinds.Person or EntityKinds.State or EntityKinds.Organization or EntityKinds.Place => "mentions",
        EntityKinds.Statement => null,
        _ => "evidence",
    };
}
