namespace Graph.Relations.Import;

/// <summary>An article that will be written.</summary>
/// <param name="Plan">What is written of it.</param>
/// <param name="Request">What it is imported by.</param>
/// <param name="DraftKey">The fingerprint of what it says.</param>
internal sealed record PlannedArticle(ImportPlan Plan, ImportRequest Request, string DraftKey)
{
    /// <summary>The fingerprint of its text: the same for syndicated copies.</summary>
    public string ContentKey { get; } = ArticleKeys.ContentKey(Plan.Draft);
}
