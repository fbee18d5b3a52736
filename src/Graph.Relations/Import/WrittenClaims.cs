using Graph.Relations.Derivation;

namespace Graph.Relations.Import;

/// <summary>What claims that were just written support, without asking the graph for them.</summary>
internal static class WrittenClaims
{
    /// <summary>The claims of some articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="imports">When each of their imports began.</param>
    public static IEnumerable<SupportingClaim> Of(IEnumerable<PlannedArticle> articles, IReadOnlyDictionary<string, string> imports) =>
        articles.SelectMany(article => Of(article, imports[article.Request.ImportId]));

    private static IEnumerable<SupportingClaim> Of(PlannedArticle article, string recordedAt)
    {
        var draft = article.Plan.Draft;
        var times = draft.Passages.ToDictionary(passage => passage.Id, passage => passage.At, StringComparer.Ordinal);
        return article.Plan.Claims.Select(claim => SupportingClaim.Of(
            claim, times[claim.Evidence.Passage] ?? draft.Article.PublishedAt, article.ContentKey, recordedAt));
    }
}
