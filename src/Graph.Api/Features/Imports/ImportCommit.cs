using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Import;
using Graph.Relations.Review;

namespace Graph.Api.Features.Imports;

/// <summary>Commits an import that was reviewed: all its drafts in one transaction.</summary>
internal sealed class ImportCommit(DraftImporter importer, ImportStore store, CommittedImports committed)
{
    /// <summary>Commits it and notes what became of its files; one that cannot be committed is ready again, with the reason.</summary>
    /// <exception cref="GraphUnavailableException">The database is away; the same may be tried again when it is back.</exception>
    public async Task RunAsync(ImportJob job, CancellationToken cancellationToken)
    {
        if (job.IsResumed && await committed.FindAsync(job.Id, cancellationToken) is { } own)
        {
            // The service ended after the commit and before it could note it.
            job.ChangeAll(ImportState.Committing, (_, file) =>
                (own.Files.FirstOrDefault(one => one.Name == file.Name) ?? new ImportFileDocument(file.Name, ImportState.Unchanged) { Article = file.Article }).WithRowsOf(file));
        }
        else
        {
            await CommitAsync(job, cancellationToken);
        }

        if (job.Document.IsFinal())
        {
            store.ForgetDrafts(job.Id);
        }
    }

    /// <summary>Notes that a commit could not be, and why; it can be tried again.</summary>
    public static void Fail(ImportJob job, string reason) =>
        job.ChangeAll(ImportState.Committing, (_, file) => file with { State = ImportState.Ready }, reason);

    private async Task CommitAsync(ImportJob job, CancellationToken cancellationToken)
    {
        try
        {
            var drafts = store.DraftsOf(job);
            var outcomes = await importer.ImportAsync([.. drafts.Select(draft => Decided(job, draft.Draft, draft.File))], cancellationToken);
            var byFile = drafts.Zip(outcomes).ToLookup(pair => pair.First.File, pair => pair.Second);
            job.ChangeAll(ImportState.Committing, (index, file) => FileImport.Describe(file.Name, [.. byFile[index]]).WithRowsOf(file));
        }
        catch (GraphException ended) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(ended.Message, ended, cancellationToken);
        }
        catch (Exception failure) when (failure is ReviewException || FileImport.IsOfTheFile(failure))
        {
            Fail(job, failure.Message);
        }
    }

    private static (Draft Draft, ImportRequest Request) Decided(ImportJob job, DraftUnderReview draft, int file)
    {
        var (decided, readKey) = ReviewPlanner.Decided(draft);
        return (decided, new ImportRequest(job.Id, draft.File, job.Header.CreatedAt) { ReadKey = readKey, Line = draft.Line, Position = file });
    }
}
