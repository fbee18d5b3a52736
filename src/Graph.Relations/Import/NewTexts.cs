using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>Which articles are the first of their text: what they say was said by no source that was counted before.</summary>
internal static class NewTexts
{
    /// <summary>The text of each claim that comes in a text which the graph does not hold; before the articles are written.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(
        CypherRunner runner, IReadOnlyList<PlannedArticle> articles, CancellationToken cancellationToken)
    {
        var keys = articles.Select(article => article.ContentKey).Distinct(StringComparer.Ordinal);
        var rows = await runner.RowsAsync("import/known-texts", cancellationToken, ("contentKeys", RowValue.Texts(keys))).ConfigureAwait(false);
        var known = rows.Select(row => row.Text("contentKey")).ToHashSet(StringComparer.Ordinal);
        return articles.Where(article => !known.Contains(article.ContentKey))
            .SelectMany(article => article.Plan.Claims, (article, claim) => (claim.Id, article.ContentKey))
            .DistinctBy(one => one.Id, StringComparer.Ordinal) // what is there twice is refused when it is written
            .ToDictionary(one => one.Id, one => one.ContentKey, StringComparer.Ordinal);
    }
}
