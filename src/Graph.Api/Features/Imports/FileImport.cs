using Graph.Api.Hosting;
using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations;
using Graph.Relations.Exchange;
using Graph.Relations.Identity;
using Graph.Relations.Import;

namespace Graph.Api.Features.Imports;

/// <summary>Reads files into drafts and takes drafts into the graph. Safe for any number of threads.</summary>
internal sealed class FileImport(DraftRestore drafts, GraphRestore restore)
{
    /// <summary>Imports a file, wholly or not at all, and says what became of it; what is wrong with the file is part of that.</summary>
    /// <param name="upload">The file.</param>
    /// <param name="request">The import it belongs to.</param>
    /// <param name="enter">Is told each state that the file enters on its way; false where it was cancelled.</param>
    /// <param name="cancellationToken">Ends the import; nothing of the file is in the graph then.</param>
    /// <exception cref="GraphUnavailableException">The database is away; the same file may be imported again when it is back.</exception>
    public async Task<ImportFileDocument> RunAsync(Upload upload, ImportRequest request, Func<string, bool> enter, CancellationToken cancellationToken)
    {
        try
        {
            enter(ImportState.Reading);
            var content = await ReadAsync(upload, cancellationToken);
            return enter(ImportState.Committing)
                ? await CommitAsync(upload.Name, content, request, cancellationToken)
                : new ImportFileDocument(upload.Name, ImportState.Cancelled);
        }
        catch (Exception failure) when (IsOfTheFile(failure))
        {
            return Failed(upload.Name, failure.Message);
        }
    }

    /// <summary>Takes what was read of a file into the graph.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="content">What was read of it.</param>
    /// <param name="request">The import it belongs to.</param>
    /// <param name="cancellationToken">Ends the import; nothing of the file is in the graph then.</param>
    /// <exception cref="GraphUnavailableException">The database is away; the same file may be imported again when it is back.</exception>
    public async Task<ImportFileDocument> CommitAsync(string name, FileContent content, ImportRequest request, CancellationToken cancellationToken)
    {
        try
        {
            if (content.Graph is { } graph)
            {
                return Describe(name, await restore.RestoreAsync(graph, cancellationToken), graph.HasEvidence);
            }

            var outcomes = await drafts.RestoreAsync(Requests(content, request), content.Decisions, content.Grades, cancellationToken);
            return Describe(name, outcomes).With(content);
        }
        catch (GraphException ended) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(ended.Message, ended, cancellationToken);
        }
    }

    /// <summary>Reads a file into drafts.</summary>
    /// <exception cref="FailureException">It holds nothing to read.</exception>
    /// <exception cref="DraftFormatException">It is a draft that is not in the format.</exception>
    public static Task<FileContent> ReadAsync(Upload upload, CancellationToken cancellationToken) => Task.Run(() => FileReader.Read(upload), cancellationToken);

    /// <summary>Whether something is wrong with the file, and not with the database or with us.</summary>
    public static bool IsOfTheFile(Exception failure) =>
        failure is GraphException and not GraphUnavailableException or InvalidDraftException or DraftFormatException or ExchangeException or IdentityException or FailureException;

    /// <summary>A file that failed.</summary>
    public static ImportFileDocument Failed(string name, string error) => new(name, ImportState.Failed) { Error = error };

    /// <summary>A file whose drafts were committed, or found in the graph already.</summary>
    public static ImportFileDocument Describe(string name, IReadOnlyList<ImportOutcome> outcomes) =>
        new(name, outcomes.Any(outcome => outcome.State == ImportOutcome.Committed) ? ImportState.Committed : ImportState.Unchanged)
        {
            Article = outcomes.Count == 0 ? null : new ImportedArticleDocument(outcomes[0].ArticleId, outcomes[0].Title),
            Created = new CreatedDocument(
                outcomes.Sum(outcome => outcome.Created.Entities),
                outcomes.Sum(outcome => outcome.Created.Claims),
                outcomes.Sum(outcome => outcome.Created.Relationships),
                outcomes.Sum(outcome => outcome.Created.Passages)),
            Matched = outcomes.Sum(outcome => outcome.Matched),
            Warnings = [.. outcomes.SelectMany(outcome => outcome.Warnings).Select(Describe)],
        };

    /// <summary>A file whose drafts wait for their review.</summary>
    public static ImportFileDocument Ready(string name, IReadOnlyList<Draft> drafts) => new(name, ImportState.Ready)
    {
        Article = drafts.Count == 0 ? null : new ImportedArticleDocument(drafts[0].Article.Id, drafts[0].Article.Title),
        Warnings = [.. drafts.SelectMany(draft => draft.Warnings).Select(Describe)],
    };

    private static IReadOnlyList<(Draft Draft, ImportRequest Request)> Requests(FileContent content, ImportRequest request) =>
        [.. content.Drafts.Select((draft, index) => (draft, RequestOf(content, index, request)))];

    /// <summary>A draft that was exported belongs to the import that it was read by then.</summary>
    private static ImportRequest RequestOf(FileContent content, int index, ImportRequest request) =>
        index < content.Requests.Count && content.Requests[index] is { } earlier ? earlier
        : index < content.Lines.Count ? request with { Line = content.Lines[index] }
        : request;

    private static ImportFileDocument Describe(string name, RestoreOutcome outcome, bool hasEvidence) =>
        new(name, outcome.IsUnchanged ? ImportState.Unchanged : ImportState.Committed)
        {
            Created = new CreatedDocument(outcome.Entities, outcome.Claims, outcome.Drawn, outcome.Passages),
            Warnings = hasEvidence
                ? []
                : [new ImportWarningDocument("without-evidence", "The file holds no claims, so nothing of it can be led back to a sentence; an export with the scope 'all' does.", null, null)],
        };

    private static ImportWarningDocument Describe(DraftWarning warning) => new(warning.Code, warning.Message, warning.Span?.Start, warning.Span?.End);
}
