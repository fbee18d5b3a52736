namespace Graph.Api.Features.Imports;

/// <summary>All imports: those of the workspace, and those that the graph remembers from elsewhere.</summary>
internal sealed class ImportHistory(ImportJobs jobs, CommittedImports committed)
{
    /// <summary>All of them, newest first.</summary>
    public async Task<IReadOnlyList<ImportDocument>> ListAsync(CancellationToken cancellationToken) =>
        Merge(jobs.List(), await committed.ListAsync(cancellationToken));

    /// <summary>One of them; null when there is none of that id.</summary>
    public async Task<ImportDocument?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var own = jobs.Find(id)?.Document;
        return own is { State: not ImportState.Committed }
            ? own
            : Merge(own is null ? [] : [own], await committed.ListAsync(cancellationToken)).FirstOrDefault(import => import.Id == id);
    }

    /// <summary>What the workspace and the graph say together; the graph's word counts for what is committed.</summary>
    public static IReadOnlyList<ImportDocument> Merge(IReadOnlyList<ImportDocument> own, IReadOnlyList<ImportDocument> committed)
    {
        var known = own.Select(import => import.Id).ToHashSet(StringComparer.Ordinal);
        var there = committed.ToDictionary(import => import.Id, StringComparer.Ordinal);
        return
        [
            .. own.Select(import => there.TryGetValue(import.Id, out var left) ? WhatIsLeft(import, left) : TakenBack(import))
                .Concat(committed.Where(import => !known.Contains(import.Id)))
                .OrderByDescending(import => import.CreatedAt),
        ];
    }

    /// <summary>An import that a command, or a later version of its article, has taken out of the graph.</summary>
    public static ImportDocument TakenBack(ImportDocument import) => import.With(
    [
        .. import.Files.Select(file => IsArticle(file) ? new ImportFileDocument(file.Name, ImportState.RolledBack) { Article = file.Article } : file),
    ]);

    /// <summary>An import without the files that later versions of their articles have taken the place of.</summary>
    private static ImportDocument WhatIsLeft(ImportDocument import, ImportDocument left)
    {
        var names = left.Files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        return import.With([.. import.Files.Where(file => !IsArticle(file) || names.Contains(file.Name))]);
    }

    /// <summary>Whether a file was committed as an article, or a table of them; a graph that was restored is none, and is not taken back.</summary>
    private static bool IsArticle(ImportFileDocument file) => file is { State: ImportState.Committed, Article: not null };
}
