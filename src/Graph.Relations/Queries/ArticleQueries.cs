using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Queries;

/// <summary>Articles and their text.</summary>
public sealed class ArticleQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    /// <summary>All articles, newest first.</summary>
    public Task<Answer<ArticleList>> ListAsync(CancellationToken cancellationToken = default) => AskAsync(ListAsync, cancellationToken);

    /// <summary>One article with its passages and mentions; null where there is none of that id.</summary>
    public Task<Answer<ArticleDetails?>> FindAsync(string id, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => DetailsAsync(runner, id, token), cancellationToken);

    /// <summary>The articles that the drawn relationships among these nodes rest on.</summary>
    public Task<Answer<ArticlesBehind>> BehindAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => BehindAsync(runner, ids, token), cancellationToken);

    private static async Task<ArticlesBehind> BehindAsync(CypherRunner runner, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var distinct = RowValue.Texts(ids.Distinct(StringComparer.Ordinal));
        var rows = await runner.RowsAsync("queries/articles-behind", cancellationToken, ("ids", distinct)).ConfigureAwait(false);
        return new ArticlesBehind([.. rows.Select(row => new ArticleBehind(
            row.Text("id"),
            row.TextOrNull("title"),
            row.TextOrNull("publisher"),
            row.TextOrNull("publishedAt"),
            row.TextOrNull("url"),
            row.Texts("relationships")))]);
    }

    private static async Task<ArticleList> ListAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("queries/articles", cancellationToken).ConfigureAwait(false);
        return new ArticleList([.. rows.Select(row => new ArticleSummary(
            row.Text("id"),
            row.TextOrNull("title"),
            row.TextOrNull("publisher"),
            row.TextOrNull("publishedAt"),
            row.TextOrNull("url"),
            row.Count("statements"),
            row.Count("passages")))]);
    }

    private static async Task<ArticleDetails?> DetailsAsync(CypherRunner runner, string id, CancellationToken cancellationToken)
    {
        var found = await runner.RowsAsync("queries/article", cancellationToken, ("id", id.ToValue())).ConfigureAwait(false);
        if (found.Count == 0)
        {
            return null;
        }

        var article = found[0].Node("article").Properties;
        string? Text(string name) => article.TryGetValue(name, out var value) ? value.AsString() : null;
        var passages = await runner.RowsAsync("queries/article-passages", cancellationToken, ("id", id.ToValue())).ConfigureAwait(false);
        var mentions = await runner.RowsAsync("queries/article-mentions", cancellationToken, ("id", id.ToValue())).ConfigureAwait(false);
        return new ArticleDetails(
            id,
            Text("title"),
            Text("publisher"),
            Text("publishedAt"),
            Text("url"),
            Text("language"),
            article["text"].AsString(),
            [.. passages.Select(row => PassageOf(row.Node("passage")))],
            [.. mentions.Select(row => new ArticleMention(
                row.Count("start"), row.Count("finish"), row.Text("entity"), EntityKinds.Of(row.Texts("labels")), row.TextOrNull("name") ?? row.Text("entity")))]);
    }

    private static ArticlePassage PassageOf(Node passage) => new(
        passage.Properties["id"].AsString(),
        (int)passage.Properties["seq"].AsInteger(),
        (int)passage.Properties["start"].AsInteger(),
        (int)passage.Properties["end"].AsInteger(),
        passage.Properties.TryGetValue("at", out var at) ? at.AsString() : null);
}
