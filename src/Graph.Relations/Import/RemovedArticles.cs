using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>What articles supported, so that they can be taken out of the graph and the rest be brought up to date.</summary>
internal sealed record RemovedArticles(
    IReadOnlyList<string> Claims,
    IReadOnlyList<(string Id, string Start, string End)> Relationships,
    IReadOnlyList<string> Entities,
    IReadOnlyList<string> DescribedEntities,
    IReadOnlyList<string> OfficeHolders)
{
    public static RemovedArticles None { get; } = new([], [], [], [], []);

    /// <summary>The articles.</summary>
    public IReadOnlyList<string> Articles { get; private init; } = [];

    /// <summary>The ids that they speak of entities under: those of entities that were merged into others stay their own.</summary>
    public IReadOnlyList<string> ReadAs { get; private init; } = [];

    /// <summary>Of those ids the ones of merged entities, each before the entity that it was merged into.</summary>
    public IReadOnlyList<string> Holders { get; private init; } = [];

    /// <summary>Reads what articles support, without changing anything.</summary>
    public static async Task<RemovedArticles> ReadAsync(CypherRunner runner, IReadOnlyList<string> articles, CancellationToken cancellationToken)
    {
        var claims = await runner.RowsAsync("import/article-claims", cancellationToken, ("ids", RowValue.Texts(articles))).ConfigureAwait(false);
        var mentioned = await runner.RowsAsync("import/article-mentions", cancellationToken, ("ids", RowValue.Texts(articles))).ConfigureAwait(false);
        (string Id, string? KnownAs)[] entities =
        [
            .. claims.Select(row => (row.Text("subject"), row.TextOrNull("subjectKnownAs"))),
            .. claims.Where(row => row.TextOrNull("object") is not null).Select(row => (row.Text("object"), row.TextOrNull("objectKnownAs"))),
            .. mentioned.Select(row => (row.Text("id"), row.TextOrNull("knownAs"))),
        ];
        return new RemovedArticles(
            [.. claims.Select(row => row.Text("claim"))],
            [.. claims.Where(row => row.TextOrNull("object") is not null)
                .Select(row => (row.Text("supports"), row.Text("subject"), row.Text("object"))).Distinct()],
            [.. entities.Select(entity => entity.Id).Distinct(StringComparer.Ordinal)],
            [.. claims.Where(row => row.TextOrNull("object") is null).Select(row => row.Text("subject")).Distinct(StringComparer.Ordinal)],
            [.. claims.Where(row => row.Text("predicate") == RelationshipTypes.HoldsOffice)
                .Select(row => row.Text("subject")).Distinct(StringComparer.Ordinal)])
        {
            Articles = articles,
            ReadAs = [.. entities.Select(entity => entity.KnownAs ?? entity.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Holders = [.. entities.Where(entity => entity.KnownAs is not null).Distinct()
                .OrderBy(entity => entity.KnownAs, StringComparer.Ordinal).SelectMany(entity => new[] { entity.KnownAs ?? entity.Id, entity.Id })],
        };
    }

    /// <summary>Takes the articles, their passages and their claims out of the graph.</summary>
    public async Task RemoveAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        await runner.WriteAsync("import/remove-claims", cancellationToken, ("ids", RowValue.Texts(Claims))).ConfigureAwait(false);
        await runner.WriteAsync("import/remove-articles", cancellationToken, ("ids", RowValue.Texts(Articles))).ConfigureAwait(false);
    }
}
