using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>What an article supported, so that it can be taken out of the graph and the rest be brought up to date.</summary>
internal sealed record RemovedArticle(
    IReadOnlyList<string> Claims,
    IReadOnlyList<(string Id, string Start, string End)> Relationships,
    IReadOnlyList<string> Entities,
    IReadOnlyList<string> DescribedEntities,
    IReadOnlyList<string> OfficeHolders)
{
    public static RemovedArticle None { get; } = new([], [], [], [], []);

    /// <summary>Reads what an article supports, without changing anything.</summary>
    public static async Task<RemovedArticle> ReadAsync(CypherRunner runner, string articleId, CancellationToken cancellationToken)
    {
        var claims = await runner.RowsAsync("import/article-claims", cancellationToken, ("id", articleId.ToValue())).ConfigureAwait(false);
        var mentioned = await runner.RowsAsync("import/article-mentions", cancellationToken, ("id", articleId.ToValue())).ConfigureAwait(false);
        return new RemovedArticle(
            [.. claims.Select(row => row.Text("claim"))],
            [.. claims.Where(row => row.TextOrNull("object") is not null)
                .Select(row => (row.Text("supports"), row.Text("subject"), row.Text("object"))).Distinct()],
            [.. claims.Select(row => row.Text("subject"))
                .Concat(claims.Select(row => row.TextOrNull("object")).OfType<string>())
                .Concat(mentioned.Select(row => row.Text("id")))
                .Distinct(StringComparer.Ordinal)],
            [.. claims.Where(row => row.TextOrNull("object") is null).Select(row => row.Text("subject")).Distinct(StringComparer.Ordinal)],
            [.. claims.Where(row => row.Text("predicate") == RelationshipTypes.HoldsOffice)
                .Select(row => row.Text("subject")).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Takes the article, its passages and its claims out of the graph.</summary>
    public async Task RemoveAsync(CypherRunner runner, string articleId, CancellationToken cancellationToken)
    {
        await runner.WriteAsync("import/remove-claims", cancellationToken, ("ids", RowValue.Texts(Claims))).ConfigureAwait(false);
        await runner.WriteAsync("import/remove-article", cancellationToken, ("id", articleId.ToValue())).ConfigureAwait(false);
    }
}
