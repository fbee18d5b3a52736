using Graph.Api.Hosting;
using Graph.Extraction;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations;
using Graph.Relations.Import;

namespace Graph.Api.Features.Imports;

/// <summary>Reads one file and takes it into the graph. Safe for any number of threads.</summary>
internal sealed class FileImport(DraftImporter importer)
{
    /// <summary>Imports a file, wholly or not at all, and says what became of it; what is wrong with the file is part of that.</summary>
    /// <param name="upload">The file.</param>
    /// <param name="request">The import it belongs to.</param>
    /// <param name="enter">Is told each state that the file enters on its way.</param>
    /// <param name="cancellationToken">Ends the import; nothing of the file is in the graph then.</param>
    /// <exception cref="GraphUnavailableException">The database is away; the same file may be imported again when it is back.</exception>
    public async Task<ImportFileDocument> RunAsync(Upload upload, ImportRequest request, Action<string> enter, CancellationToken cancellationToken)
    {
        try
        {
            enter(ImportState.Reading);
            var draft = await Task.Run(() => Read(upload), cancellationToken);
            enter(ImportState.Committing);
            return Describe(upload.Name, await importer.ImportAsync(draft, request, cancellationToken));
        }
        catch (Exception failure) when (failure is GraphException and not GraphUnavailableException or InvalidDraftException or DraftFormatException or FailureException)
        {
            return Failed(upload.Name, failure.Message);
        }
    }

    /// <summary>A file that failed.</summary>
    public static ImportFileDocument Failed(string name, string error) => new(name, ImportState.Failed) { Error = error };

    private static Draft Read(Upload upload)
    {
        var source = ArticleSource.FromBytes(upload.Content.Span, upload.Name);
        return upload.Kind == UploadKind.Draft ? DraftJson.Read(source.Text)
            : string.IsNullOrWhiteSpace(source.Text) ? throw new FailureException("The file holds no text.")
            : ArticleExtractor.Extract(source);
    }

    private static ImportFileDocument Describe(string name, ImportOutcome outcome) => new(name, outcome.State)
    {
        Article = new ImportedArticleDocument(outcome.ArticleId, outcome.Title),
        Created = new CreatedDocument(outcome.Created.Entities, outcome.Created.Claims, outcome.Created.Relationships, outcome.Created.Passages),
        Matched = outcome.Matched,
        Warnings = [.. outcome.Warnings.Select(warning => new ImportWarningDocument(warning.Code, warning.Message, warning.Span?.Start, warning.Span?.End))],
    };
}
