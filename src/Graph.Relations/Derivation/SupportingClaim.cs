using Graph.Model;
using Graph.Relations.Claims;
using Graph.Relations.Files;

namespace Graph.Relations.Derivation;

/// <summary>An accepted claim as the graph holds it, with when and where it was reported.</summary>
/// <param name="Tier">actual, planned, alleged or denied.</param>
/// <param name="ReportedAt">The entry's time, or the article's; null where neither has one.</param>
/// <param name="Source">The content of the article: the same for syndicated copies.</param>
/// <param name="RecordedAt">When it was imported.</param>
/// <param name="IsOwn">Whether it was read of the subject itself, and not of an entity that was merged into it.</param>
internal sealed record SupportingClaim(
    string Id,
    string Predicate,
    string Supports,
    string Subject,
    string? Object,
    string? Value,
    string Tier,
    double Confidence,
    IReadOnlyDictionary<string, string> Qualifiers,
    string? ReportedAt,
    string Source,
    string RecordedAt,
    bool IsOwn)
{
    // The claim's own properties; the others qualify what it says.
    private static readonly string[] Own =
    [
        "id", "predicate", "supports", "value", "key", "polarity", "modality", "confidence", "credibility", "extractor", "status",
    ];

    public static SupportingClaim Of(Row row)
    {
        var properties = row.Node("claim").Properties;
        string? Text(string name) => properties.TryGetValue(name, out var value) ? value.AsString() : null;
        return new SupportingClaim(
            properties["id"].AsString(),
            properties["predicate"].AsString(),
            properties["supports"].AsString(),
            row.Text("subject"),
            row.TextOrNull("object"),
            Text("value"),
            Text("polarity") == Modalities.Denied ? Modalities.Denied : Text("modality") ?? Modalities.Actual,
            Number(properties["confidence"]),
            properties.Where(pair => !Own.Contains(pair.Key) && pair.Value.Kind == ValueKind.String)
                .ToDictionary(pair => pair.Key, pair => pair.Value.AsString(), StringComparer.Ordinal),
            row.TextOrNull("reportedAt"),
            row.Text("source"),
            row.Text("recordedAt"),
            row["isOwn"].AsBoolean());
    }

    /// <summary>All that support some drawn relationships and entities, as the graph is.</summary>
    /// <param name="runner">The transaction.</param>
    /// <param name="keys">Ids of drawn relationships, and of entities.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<IReadOnlyList<SupportingClaim>> ReadAsync(
        CypherRunner runner, IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var ids = RowValue.Texts(keys.Order(StringComparer.Ordinal));
        var claims = new List<SupportingClaim>();
        await foreach (var row in runner.StreamAsync("import/supporting-claims", cancellationToken, ("keys", ids)).ConfigureAwait(false))
        {
            claims.Add(Of(row));
        }

        return claims;
    }

    /// <summary>A claim as the graph holds it once it is written.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="reportedAt">The entry's time, or the article's.</param>
    /// <param name="source">The content of the article.</param>
    /// <param name="recordedAt">When it is imported.</param>
    public static SupportingClaim Of(Claim claim, string? reportedAt, string source, string recordedAt) => new(
        claim.Id,
        claim.Predicate,
        claim.Supports,
        claim.SubjectEntity ?? claim.Subject,
        claim.ObjectEntity ?? claim.Object,
        claim.Value,
        claim.IsDenied ? Modalities.Denied : claim.Modality,
        claim.Confidence,
        claim.Qualifiers,
        reportedAt,
        source,
        recordedAt,
        claim.SubjectKnownAs is null);

    private static double Number(Value value) => value.Kind == ValueKind.Integer ? value.AsInteger() : value.AsFloat();

    /// <summary>The strongest of what claims say: "it happened" before "it is planned".</summary>
    public static string StrongestTier(IEnumerable<SupportingClaim> claims) =>
        Modalities.ByStrength.First(claims.Select(claim => claim.Tier).Contains);
}
