namespace Graph.Relations.Derivation;

/// <summary>What one event, treaty, gift or statement adds to the summary of a pair of states.</summary>
internal sealed record PairContribution(
    PairKey Pair,
    string Item,
    string ItemKind,
    double? Score,
    IReadOnlyList<string> Claims,
    string? FirstReportedAt,
    string? LastReportedAt)
{
    /// <summary>
    /// All contributions of some items. An event counts for every two states that take part, a treaty for every two
    /// parties, a gift for giver and receiver, a statement for its speaker's state and those it addresses or is about.
    /// </summary>
    public static IReadOnlyList<PairContribution> Of(IEnumerable<ActorLink> links) =>
    [
        .. links.GroupBy(link => link.Item, StringComparer.Ordinal)
            .OrderBy(item => item.Key, StringComparer.Ordinal)
            .SelectMany(item => OfItem([.. item])),
    ];

    private static IEnumerable<PairContribution> OfItem(IReadOnlyList<ActorLink> links)
    {
        var (from, to) = Sides(links);
        var pairs = from.SelectMany(link => link.States)
            .SelectMany(_ => to.SelectMany(link => link.States), PairOrNull)
            .OfType<PairKey>()
            .Distinct()
            .OrderBy(pair => pair.Start, StringComparer.Ordinal)
            .ThenBy(pair => pair.End, StringComparer.Ordinal);
        ActorLink[] both = [.. from.Union(to)];
        return pairs.Select(pair => For(pair, [.. both.Where(link => link.States.Contains(pair.Start) || link.States.Contains(pair.End))]));
    }

    private static (IReadOnlyList<ActorLink> From, IReadOnlyList<ActorLink> To) Sides(IReadOnlyList<ActorLink> links)
    {
        ActorLink[] With(params string[] types) => [.. links.Where(link => types.Contains(link.Type))];
        return links[0].ItemKind switch
        {
            EntityKinds.Event => (With(RelationshipTypes.TookPartIn), With(RelationshipTypes.TookPartIn)),
            EntityKinds.Treaty => (With(RelationshipTypes.PartyTo), With(RelationshipTypes.PartyTo)),
            EntityKinds.Gift => (With(RelationshipTypes.Gave), With(RelationshipTypes.GivenTo)),
            EntityKinds.Statement => (With(RelationshipTypes.Made), With(RelationshipTypes.AddressedTo, RelationshipTypes.About)),
            _ => ([], []),
        };
    }

    private static PairKey? PairOrNull(string one, string other) => one == other ? null : PairKey.Of(one, other);

    private static PairContribution For(PairKey pair, IReadOnlyList<ActorLink> links) => new(
        pair,
        links[0].Item,
        links[0].ItemKind,
        links[0].ItemKind switch
        {
            EntityKinds.Event => Plover.ScoreOf(links[0].EventKind ?? ""),
            EntityKinds.Treaty => Plover.SignedTreaty,
            _ => null,
        },
        [.. links.SelectMany(link => link.Claims).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        links.Select(link => link.FirstReportedAt).OfType<string>().Min(StringComparer.Ordinal),
        links.Select(link => link.LastReportedAt).OfType<string>().Max(StringComparer.Ordinal));
}
