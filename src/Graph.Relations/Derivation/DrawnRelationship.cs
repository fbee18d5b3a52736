using Graph.Model;
using Graph.Relations.Claims;
using Graph.Relations.Files;

namespace Graph.Relations.Derivation;

/// <summary>A relationship as analysts see it: what all accepted claims about it add up to.</summary>
internal sealed record DrawnRelationship(string Id, string Type, string Start, string End, Value Properties)
{
    private static readonly string[] DateQualifiers = ["on", "from", "to", "asOf"];

    public Value ToRow() => RowValue.Map(
        ("id", Value.Of(Id)), ("start", Value.Of(Start)), ("end", Value.Of(End)), ("properties", Properties));

    /// <summary>
    /// What is drawn of these claims; those about properties of an entity are left out, and so is what a merge made a
    /// relationship of something with itself.
    /// </summary>
    public static IReadOnlyList<DrawnRelationship> AllOf(IEnumerable<SupportingClaim> claims) => InParallel.Select(
        [.. claims.Where(claim => claim.Object is not null && claim.Object != claim.Subject).GroupBy(claim => claim.Supports, StringComparer.Ordinal)],
        group => From([.. group]));

    /// <summary>Adds up the accepted claims that support one relationship; there is at least one.</summary>
    private static DrawnRelationship From(IReadOnlyList<SupportingClaim> claims)
    {
        var tier = SupportingClaim.StrongestTier(claims);
        var strongest = claims.Where(claim => claim.Tier == tier).ToArray();
        var times = strongest.Select(claim => claim.ReportedAt).OfType<string>().Order(StringComparer.Ordinal).ToArray();
        var denials = claims.Where(claim => claim.Tier == Modalities.Denied && tier != Modalities.Denied).ToArray();
        var properties = new List<KeyValuePair<string, Value>>
        {
            new("id", Value.Of(claims[0].Supports)),
            new("modality", Value.Of(tier)),
            new("confidence", Value.Of(strongest.Max(claim => claim.Confidence))),
            new("claims", RowValue.Texts(claims.Select(claim => claim.Id).Order(StringComparer.Ordinal))),
            new("sources", Value.Of((long)Sources(strongest))),
            new("firstReportedAt", Value.Of(times.FirstOrDefault())),
            new("lastReportedAt", Value.Of(times.LastOrDefault())),
            new("deniedBy", denials.Length == 0 ? Value.Null : Value.Of((long)Sources(denials))),
        };
        properties.AddRange(Qualifiers(strongest));
        return new DrawnRelationship(
            claims[0].Supports, claims[0].Predicate, claims[0].Subject, claims[0].Object!, RowValue.Properties(properties)); // only claims with an object support a relationship
    }

    private static IEnumerable<KeyValuePair<string, Value>> Qualifiers(IReadOnlyList<SupportingClaim> claims)
    {
        foreach (var name in claims.SelectMany(claim => claim.Qualifiers.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var reported = claims.Where(claim => claim.Qualifiers.ContainsKey(name)).Select(claim => (claim.Qualifiers[name], claim));
            yield return new(name, Value.Of(DateQualifiers.Contains(name) ? BestValue.OfDates(reported) : BestValue.Of(reported)));
        }
    }

    private static int Sources(IEnumerable<SupportingClaim> claims) =>
        claims.Select(claim => claim.Source).Distinct(StringComparer.Ordinal).Count();
}
