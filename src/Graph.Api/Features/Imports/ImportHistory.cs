using System.Globalization;

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

    /// <summary>An import that was taken out of the graph: at a time, or by a command or a later version of its article, which tell none.</summary>
    public static ImportDocument TakenBack(ImportDocument import, DateTimeOffset? at = null) => import.With(
    [
        .. import.Files.Select(file => IsArticle(file) ? new ImportFileDocument(file.Name, ImportState.RolledBack) { Article = file.Article, RolledBackAt = at } : file),
    ]);

    /// <summary>Why there is nothing to take back of an import that the graph does not hold, in one sentence; null where that is not known.</summary>
    public static string? WhyNotTakenBack(ImportDocument import) => import.State switch
    {
        ImportState.RolledBack when import.Files.Max(file => file.RolledBackAt) is { } at => string.Create(
            CultureInfo.InvariantCulture, $"'{import.Id}' has been taken back already, on {at.UtcDateTime:yyyy-MM-dd} at {at.UtcDateTime:HH:mm:ss} UTC."),
        ImportState.RolledBack => $"'{import.Id}' has been taken back already, or later versions have taken the place of all its articles.",
        ImportState.Committed when import.Files.Any(file => file.State == ImportState.Committed) =>
            $"'{import.Id}' put a graph back as it was, and is not taken back; its nodes are removed by a query.",
        ImportState.Committed => $"'{import.Id}' changed nothing, as the graph held all of it already.",
        ImportState.Failed or ImportState.Cancelled => $"'{import.Id}' is {import.State}; nothing of it is in the graph.",
        _ => null,
    };

    /// <summary>An import without the files that later versions of their articles have taken the place of.</summary>
    private static ImportDocument WhatIsLeft(ImportDocument import, ImportDocument left)
    {
        var names = left.Files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        return import.With([.. import.Files.Where(file => !IsArticle(file) || names.Contains(file.Name))]);
    }

    /// <summary>Whether a file was committed as an article, or a table of them; a graph that was restored is none, and is not taken back.</summary>
    private static bool IsArticle(ImportFileDocument file) => file is { State: ImportState.Committed, Article: not null };
}
