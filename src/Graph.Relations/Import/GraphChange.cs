namespace Graph.Relations.Import;

/// <summary>Which claims come or go, as far as it tells what has to be derived anew.</summary>
internal sealed record GraphChange
{
    private static readonly string[] ItemKinds = [EntityKinds.Event, EntityKinds.Treaty, EntityKinds.Gift, EntityKinds.Statement];

    /// <summary>What the claims support: ids of drawn relationships, and of entities that they describe.</summary>
    public required IReadOnlyCollection<string> Keys { get; init; }

    /// <summary>Drawn relationships that may have no claim any more.</summary>
    public IReadOnlyCollection<(string Id, string Start, string End)> Relationships { get; init; } = [];

    /// <summary>Entities that nothing may speak of any more.</summary>
    public IReadOnlyCollection<string> Entities { get; init; } = [];

    /// <summary>People of the graph whose offices may change: all they did counts for the states whose offices they hold.</summary>
    public IReadOnlyCollection<string> OfficeHolders { get; init; } = [];

    /// <summary>Events, treaties, gifts and statements of the graph whose actors may change.</summary>
    public IReadOnlyCollection<string> KnownItems { get; init; } = [];

    /// <summary>Events, treaties, gifts and statements that are created.</summary>
    public IReadOnlyCollection<string> NewItems { get; init; } = [];

    /// <summary>What an article brings, and what goes of the version of it that is there.</summary>
    public static GraphChange Of(ImportPlan plan, RemovedArticles removed, IEnumerable<string> newOfficeHolders)
    {
        var gone = Of(removed);
        return gone with
        {
            Keys = [.. plan.Claims.Select(claim => claim.Supports).Union(gone.Keys, StringComparer.Ordinal)],
            OfficeHolders = [.. newOfficeHolders.Union(gone.OfficeHolders, StringComparer.Ordinal)],
            KnownItems = [.. plan.KnownItems.Union(gone.KnownItems, StringComparer.Ordinal)],
            NewItems = plan.NewItems,
        };
    }

    /// <summary>What goes with an article.</summary>
    public static GraphChange Of(RemovedArticles removed) => new()
    {
        Keys = [.. removed.Relationships.Select(one => one.Id).Union(removed.DescribedEntities, StringComparer.Ordinal)],
        Relationships = removed.Relationships,
        Entities = removed.Entities,
        OfficeHolders = removed.OfficeHolders,
        KnownItems = [.. removed.Entities.Where(IsItem)],
    };

    /// <summary>Whether something counts for the summaries of pairs of states.</summary>
    public static bool IsItem(string id) => ItemKinds.Contains(EntityKinds.OfId(id));
}
