using System.Globalization;
using Graph.Relations.Queries;

namespace Graph.Api.Features.Imports;

/// <summary>What the graph itself says of imports: the truth of what is committed.</summary>
internal sealed class CommittedImports(ImportQueries queries)
{
    /// <summary>All that are in the graph, newest first.</summary>
    public async Task<IReadOnlyList<ImportDocument>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await queries.ListAsync(cancellationToken)).Value.Select(Describe)];

    /// <summary>One of them; null when the graph holds nothing of it.</summary>
    public async Task<ImportDocument?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(import => import.Id == id);

    /// <summary>A file that was found unchanged, because this very import had committed it before the service ended.</summary>
    public async Task<ImportFileDocument> OwnAsync(string import, ImportFileDocument file, CancellationToken cancellationToken) =>
        file.State == ImportState.Unchanged && await FindAsync(import, cancellationToken) is { } own
            ? own.Files.FirstOrDefault(one => one.Name == file.Name && one.Article?.Id == file.Article?.Id) ?? file
            : file;

    private static ImportDocument Describe(StoredImport import) => ImportDocument.Of(
        import.Id,
        DateTimeOffset.Parse(import.CreatedAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        [.. import.Files.GroupBy(file => file.Name, StringComparer.Ordinal).Select(Describe)]);

    /// <summary>A file; of a table all its rows.</summary>
    private static ImportFileDocument Describe(IGrouping<string, StoredImportFile> articles)
    {
        StoredImportFile[] byLine = [.. articles.OrderBy(article => article.Line)];
        return new ImportFileDocument(articles.Key, ImportState.Committed)
        {
            Article = new ImportedArticleDocument(byLine[0].ArticleId, byLine[0].Title),
            Created = new CreatedDocument(
                byLine.Sum(article => article.Created.Entities),
                byLine.Sum(article => article.Created.Claims),
                byLine.Sum(article => article.Created.Relationships),
                byLine.Sum(article => article.Created.Passages)),
            Matched = byLine.Sum(article => article.Matched),
            Rows = byLine[0].Line is null ? null : byLine.Length,
        };
    }
}
