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
        [.. import.Files.Select(Describe)]);

    private static ImportFileDocument Describe(StoredImportFile file) => new(file.Name, ImportState.Committed)
    {
        Article = new ImportedArticleDocument(file.ArticleId, file.Title),
        Created = new CreatedDocument(file.Created.Entities, file.Created.Claims, file.Created.Relationships, file.Created.Passages),
        Matched = file.Matched,
    };
}
