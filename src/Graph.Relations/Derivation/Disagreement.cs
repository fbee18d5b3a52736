namespace Graph.Relations.Derivation;

/// <summary>What claims contradict one another about.</summary>
/// <param name="Kind">modality, value or actors.</param>
/// <param name="About">What they support; for actors, the gift or statement.</param>
/// <param name="What">The relationship's type, or the property.</param>
/// <param name="Start">For a relationship, the entity it starts from; else null.</param>
/// <param name="End">The entity it leads to; else null.</param>
/// <param name="Sides">What is said and the claims that say so, the side with the most independent sources first.</param>
internal sealed record Disagreement(
    string Kind, string About, string What, string? Start, string? End, IReadOnlyList<(IReadOnlyList<string> Says, IReadOnlyList<SupportingClaim> Claims)> Sides)
{
    /// <summary>Properties of which only one value can be true.</summary>
    public static IReadOnlyList<string> Properties { get; } =
        ["kind", "status", "signedOn", "presentedOn", "startsOn", "endsOn", "value", "currency", "visitType"];

    // The end of the relationship that holds the item whose actors reports may differ about.
    private static readonly string[] TowardsItem = [RelationshipTypes.Gave, RelationshipTypes.Made];

    /// <summary>All contradictions among claims, in a fixed order.</summary>
    public static IReadOnlyList<Disagreement> Among(IReadOnlyList<SupportingClaim> claims) =>
    [
        .. Modalities(claims).Concat(Values(claims)).Concat(Days(claims)).Concat(Actors(claims))
            .OrderBy(one => one.About, StringComparer.Ordinal).ThenBy(one => one.Kind, StringComparer.Ordinal).ThenBy(one => one.What, StringComparer.Ordinal),
    ];

    private static IEnumerable<Disagreement> Modalities(IEnumerable<SupportingClaim> claims) => claims
        .Where(claim => claim.Object is not null)
        .GroupBy(claim => claim.Supports, StringComparer.Ordinal)
        .Where(group => group.Select(claim => claim.Tier).Distinct().Skip(1).Any())
        .Select(group => OfRelationship("modality", [.. group], claim => claim.Tier));

    private static IEnumerable<Disagreement> Values(IEnumerable<SupportingClaim> claims) => claims
        .Where(claim => claim.Object is null && Properties.Contains(claim.Predicate) && claim.Tier != Claims.Modalities.Denied)
        .GroupBy(claim => (claim.Supports, claim.Predicate))
        .Where(group => Differ(group.Select(claim => claim.Value ?? "")))
        .Select(group => new Disagreement("value", group.Key.Supports, group.Key.Predicate, null, null, SidesOf(group, claim => claim.Value ?? "")));

    private static IEnumerable<Disagreement> Days(IEnumerable<SupportingClaim> claims) => claims
        .Where(claim => claim.Object is not null && claim.Qualifiers.ContainsKey("on") && claim.Tier != Claims.Modalities.Denied)
        .GroupBy(claim => claim.Supports, StringComparer.Ordinal)
        .Where(group => Differ(group.Select(claim => claim.Qualifiers["on"])))
        .Select(group => OfRelationship("value", [.. group], claim => claim.Qualifiers["on"]));

    /// <summary>Givers, receivers and speakers: two texts of which each names others.</summary>
    private static IEnumerable<Disagreement> Actors(IEnumerable<SupportingClaim> claims) => claims
        .Where(claim => claim.Tier == Claims.Modalities.Actual && (TowardsItem.Contains(claim.Predicate) || claim.Predicate == RelationshipTypes.GivenTo))
        .GroupBy(claim => (Item: IsTowardsItem(claim) ? claim.Object ?? "" : claim.Subject, claim.Predicate))
        .Select(group => new Disagreement("actors", group.Key.Item, group.Key.Predicate, null, null, ActorSides([.. group])))
        .Where(one => one.Sides.Any(side => one.Sides.Any(other => !side.Says.Intersect(other.Says).Any())));

    private static (IReadOnlyList<string>, IReadOnlyList<SupportingClaim>)[] ActorSides(IReadOnlyList<SupportingClaim> claims) => Ordered(
        claims.GroupBy(claim => claim.Source, StringComparer.Ordinal)
            .Select(text => (Actors: text.Select(ActorOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(), Claims: text))
            .GroupBy(text => string.Join('\n', text.Actors), StringComparer.Ordinal)
            .Select(side => ((IReadOnlyList<string>)side.First().Actors, (IReadOnlyList<SupportingClaim>)[.. side.SelectMany(text => text.Claims)])));

    private static bool IsTowardsItem(SupportingClaim claim) => TowardsItem.Contains(claim.Predicate);

    private static string ActorOf(SupportingClaim claim) => IsTowardsItem(claim) ? claim.Subject : claim.Object ?? "";

    private static Disagreement OfRelationship(string kind, IReadOnlyList<SupportingClaim> claims, Func<SupportingClaim, string> says) =>
        new(kind, claims[0].Supports, claims[0].Predicate, claims[0].Subject, claims[0].Object, SidesOf(claims, says));

    private static (IReadOnlyList<string>, IReadOnlyList<SupportingClaim>)[] SidesOf(IEnumerable<SupportingClaim> claims, Func<SupportingClaim, string> says) => Ordered(
        claims.GroupBy(says, StringComparer.Ordinal).Select(side => ((IReadOnlyList<string>)[side.Key], (IReadOnlyList<SupportingClaim>)[.. side])));

    private static (IReadOnlyList<string> Says, IReadOnlyList<SupportingClaim> Claims)[] Ordered(
        IEnumerable<(IReadOnlyList<string> Says, IReadOnlyList<SupportingClaim> Claims)> sides) =>
    [
        .. sides.OrderByDescending(side => SourcesOf(side.Claims)).ThenBy(side => string.Join('\n', side.Says), StringComparer.Ordinal),
    ];

    /// <summary>In how many texts claims stand.</summary>
    public static int SourcesOf(IEnumerable<SupportingClaim> claims) => claims.Select(claim => claim.Source).Distinct(StringComparer.Ordinal).Count();

    // A month does not contradict a day in it.
    private static bool Differ(IEnumerable<string> values)
    {
        string[] all = [.. values.Distinct(StringComparer.Ordinal)];
        return all.Any(one => all.Any(other => !one.StartsWith(other, StringComparison.Ordinal) && !other.StartsWith(one, StringComparison.Ordinal)));
    }
}
