using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Grades;

namespace Graph.Relations.Queries;

/// <summary>What relationships and entities rest on: the sentences, with their place in the article.</summary>
public sealed class EvidenceQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    // These rest on passages of their own; the others are only spoken of.
    private static readonly string[] KindsWithOwnEvidence =
        [EntityKinds.Statement, EntityKinds.Gift, EntityKinds.Treaty, EntityKinds.Event];

    /// <summary>A page of a relationship's evidence; null where there is no relationship of that id.</summary>
    public Task<Answer<RelationshipEvidence?>> OfRelationshipAsync(
        string id, int limit = 200, int offset = 0, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => OfRelationshipAsync(runner, id, limit, offset, token), cancellationToken);

    /// <summary>A page of an entity's evidence: its own passages, or for actors and places their mentions; null where there is none of that id.</summary>
    public Task<Answer<EntityEvidence?>> OfEntityAsync(
        string id, int limit = 200, int offset = 0, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => OfEntityAsync(runner, id, limit, offset, token), cancellationToken);

    private static async Task<RelationshipEvidence?> OfRelationshipAsync(
        CypherRunner runner, string id, int limit, int offset, CancellationToken cancellationToken)
    {
        if (await DrawnAsync(runner, id, cancellationToken).ConfigureAwait(false) is not { } drawn)
        {
            return null;
        }

        var claims = drawn["drawn"].AsRelationship().Properties["claims"];
        var evidence = await runner.RowsAsync(
            "queries/claims-evidence", cancellationToken, [("claims", claims), .. Page(limit, offset)]).ConfigureAwait(false);
        var sources = await runner.RowsAsync("import/claim-sources", cancellationToken, ("ids", claims)).ConfigureAwait(false);
        return new RelationshipEvidence(
            PlainValues.Relationship(drawn),
            [.. evidence.Select(OfClaim)],
            claims.AsList().Count,
            sources[0].Count("sources"),
            await ContradictionQueries.OfAsync(runner, id, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<EntityEvidence?> OfEntityAsync(
        CypherRunner runner, string id, int limit, int offset, CancellationToken cancellationToken)
    {
        if (await FindAsync(runner, id, cancellationToken).ConfigureAwait(false) is not { } node)
        {
            return null;
        }

        var hasOwn = KindsWithOwnEvidence.Contains(node.Kind);
        var counted = await runner.RowsAsync(
            hasOwn ? "queries/entity-evidence-count" : "queries/mention-count", cancellationToken, ("id", id.ToValue())).ConfigureAwait(false);
        var rows = await runner.RowsAsync(
            hasOwn ? "queries/entity-evidence" : "queries/mentions", cancellationToken, [("id", id.ToValue()), .. Page(limit, offset)]).ConfigureAwait(false);
        return new EntityEvidence(
            node,
            [.. rows.Select(row => hasOwn ? OfClaim(row) : OfMention(row))],
            counted[0].Count("total"),
            counted[0].Count("sources"),
            await ContradictionQueries.OfAsync(runner, id, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>A drawn relationship with its ends; null where there is none of that id.</summary>
    internal static async Task<Row?> DrawnAsync(CypherRunner runner, string id, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("queries/relationship", cancellationToken, ("id", id.ToValue())).ConfigureAwait(false);
        if (rows.Count == 0)
        {
            rows = await runner.RowsAsync("queries/pair-relationship", cancellationToken, ("id", id.ToValue())).ConfigureAwait(false);
        }

        return rows.Count == 0 ? null : rows[0];
    }

    private static (string, Value)[] Page(int limit, int offset) =>
        [("limit", Value.Of((long)limit)), ("offset", Value.Of((long)offset))];

    internal static EvidenceItem OfClaim(Row row)
    {
        var claim = row.Node("claim").Properties;
        string? Text(string name) => claim.TryGetValue(name, out var value) ? value.AsString() : null;
        return OfMention(row) with
        {
            Claim = Text("id"),
            Predicate = claim["predicate"].AsString(),
            Value = Text("value"),
            Modality = Text("modality"),
            Polarity = Text("polarity"),
            Confidence = claim["confidence"] is { Kind: ValueKind.Integer } whole ? whole.AsInteger() : claim["confidence"].AsFloat(),
            Extractor = Text("extractor"),
            Credibility = claim.TryGetValue("credibility", out var grade) ? (int)grade.AsInteger() : Admiralty.NotJudgedCredibility,
        };
    }

    private static EvidenceItem OfMention(Row row)
    {
        var passage = row.Node("passage").Properties;
        return new EvidenceItem(
            null,
            "MENTIONS",
            null,
            null,
            null,
            null,
            null,
            null,
            new EvidenceArticle(
                row.Text("article"),
                row.TextOrNull("title"),
                row.TextOrNull("publisher"),
                row.TextOrNull("publishedAt"),
                row.TextOrNull("url"),
                row.Text("content"),
                row.TextOrNull("source"),
                row.TextOrNull("reliability") ?? Admiralty.NotJudgedReliability),
            new EvidencePassage(
                passage["id"].AsString(),
                (int)passage["seq"].AsInteger(),
                passage.TryGetValue("at", out var at) ? at.AsString() : null,
                (int)passage["start"].AsInteger(),
                (int)passage["end"].AsInteger(),
                passage["text"].AsString()),
            row.Count("start"),
            row.Count("finish"));
    }
}
