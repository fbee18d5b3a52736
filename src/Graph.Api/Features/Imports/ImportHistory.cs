using System.Globalization;
using Graph.Relations.Queries;

namespace Graph.Api.Features.Imports;

/// <summary>All imports: those of this process, and those that the graph remembers from before.</summary>
internal sealed class ImportHistory(ImportJobs jobs, ImportQueries queries)
{
    /// <summary>All of them, newest first.</summary>
    public async Task<IReadOnlyList<ImportDocument>> ListAsync(CancellationToken cancellationToken)
    {
        var own = jobs.List();
        var known = own.Select(import => import.Id).ToHashSet(StringComparer.Ordinal);
        var stored = (await queries.ListAsync(cancellationToken)).Value;
        return [.. own.Concat(stored.Where(import => !known.Contains(import.Id)).Select(Describe)).OrderByDescending(import => import.CreatedAt)];
    }

    /// <summary>One of them; null when there is none of that id.</summary>
    public async Task<ImportDocument?> FindAsync(string id, CancellationToken cancellationToken) =>
        jobs.Find(id)?.Document
        ?? (await queries.ListAsync(cancellationToken)).Value.Where(import => import.Id == id).Select(Describe).FirstOrDefault();

    private static ImportDocument Describe(StoredImport import) => new(
        import.Id,
        ImportState.Committed,
        DateTimeOffset.Parse(import.CreatedAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        import.Files.Count,
        import.Files.Count,
        [.. import.Files.Select(Describe)]);

    private static ImportFileDocument Describe(StoredImportFile file) => new(file.Name, ImportState.Committed)
    {
        Article = new ImportedArticleDocument(file.ArticleId, file.Title),
        Created = new CreatedDocument(file.Created.Entities, file.Created.Claims, file.Created.Relationships, file.Created.Passages),
        Matched = file.Matched,
    };
}
