using Graph.Model;
using Graph.Relations.Claims;
using Graph.Relations.Files;

namespace Graph.Relations.Derivation;

/// <summary>
/// What is between two states: how many events, treaties, gifts and statements, and how friendly they are on PLOVER's scale
/// from −10 to 10. All scores are multiples of one half, so their sum is exact and does not depend on the order.
/// </summary>
internal sealed record PairSummary(
    PairKey Pair,
    IReadOnlyList<string> Items,
    IReadOnlyDictionary<string, int> Counts,
    int Scored,
    double ScoreTotal,
    IReadOnlyList<string> Claims,
    int Sources,
    string? FirstReportedAt,
    string? LastReportedAt)
{
    private static readonly (string Property, string Kind)[] Counted =
    [
        ("events", EntityKinds.Event), ("treaties", EntityKinds.Treaty), ("gifts", EntityKinds.Gift), ("statements", EntityKinds.Statement),
    ];

    /// <summary>Nothing between two states.</summary>
    public static PairSummary Empty(PairKey pair) => new(pair, [], new Dictionary<string, int>(), 0, 0, [], 0, null, null);

    /// <summary>This summary and what items that it does not hold yet add to it.</summary>
    public PairSummary Add(IReadOnlyList<PairContribution> added, int sources) => this with
    {
        Items = Union(Items, added.Select(one => one.Item)),
        Counts = Counted.ToDictionary(
            one => one.Kind,
            one => Counts.GetValueOrDefault(one.Kind) + added.Count(item => item.ItemKind == one.Kind),
            StringComparer.Ordinal),
        Scored = Scored + added.Count(one => one.Score is not null),
        ScoreTotal = ScoreTotal + added.Sum(one => one.Score ?? 0),
        Claims = Union(Claims, added.SelectMany(one => one.Claims)),
        Sources = sources,
        FirstReportedAt = added.Select(one => one.FirstReportedAt).Append(FirstReportedAt).OfType<string>().Min(StringComparer.Ordinal),
        LastReportedAt = added.Select(one => one.LastReportedAt).Append(LastReportedAt).OfType<string>().Max(StringComparer.Ordinal),
    };

    public static PairSummary Of(PairKey pair, IReadOnlyDictionary<string, Value> properties) => new(
        pair,
        Texts(properties["items"]),
        Counted.ToDictionary(one => one.Kind, one => (int)properties[one.Property].AsInteger(), StringComparer.Ordinal),
        (int)properties["scored"].AsInteger(),
        properties["scoreTotal"].AsFloat(),
        Texts(properties["claims"]),
        (int)properties["sources"].AsInteger(),
        properties.TryGetValue("firstReportedAt", out var first) ? first.AsString() : null,
        properties.TryGetValue("lastReportedAt", out var last) ? last.AsString() : null);

    public DrawnRelationship ToDrawn()
    {
        var properties = new List<KeyValuePair<string, Value>>
        {
            new("id", Value.Of(Pair.Id)),
            new("modality", Value.Of(Modalities.Actual)),
            new("items", RowValue.Texts(Items)),
            new("claims", RowValue.Texts(Claims)),
            new("sources", Value.Of((long)Sources)),
            new("scored", Value.Of((long)Scored)),
            new("scoreTotal", Value.Of(ScoreTotal)),
            new("score", Scored == 0 ? Value.Null : Value.Of(Math.Round(ScoreTotal / Scored, 2))),
            new("firstReportedAt", Value.Of(FirstReportedAt)),
            new("lastReportedAt", Value.Of(LastReportedAt)),
        };
        properties.AddRange(Counted.Select(one =>
            KeyValuePair.Create(one.Property, Value.Of((long)Counts.GetValueOrDefault(one.Kind)))));
        return new DrawnRelationship(Pair.Id, RelationshipTypes.RelatesTo, Pair.Start, Pair.End, RowValue.Properties(properties));
    }

    private static string[] Union(IEnumerable<string> left, IEnumerable<string> right) =>
        [.. left.Union(right, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string[] Texts(Value list) => [.. list.AsList().Select(item => item.AsString())];
}
