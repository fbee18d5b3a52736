using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Graph.Api.Hosting;
using Graph.Relations.Exchange;
using Graph.Relations.Import;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Imports;

/// <summary>Articles and drafts come in.</summary>
internal static class ImportEndpoints
{
    public static IEndpointRouteBuilder MapImports(this IEndpointRouteBuilder app)
    {
        var imports = app.MapGroup("/api/v1/imports").WithTags("Imports");
        imports.MapPost("", StartAsync).WithName("StartImport")
            .WithSummary("Imports an article, a draft, or the files of a form, or reads it for a review (commit=false); the answer comes before the work is done.")
            .Accepts<string>("text/plain", "text/markdown", "text/html", "application/json", "application/jsonl", "text/csv", "application/graphml+xml", "application/gexf+xml", "application/zip", "multipart/form-data")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        imports.MapPost("dry-run", DryRunAsync).WithName("DryRunImport")
            .WithSummary("Says what would be read of the same files, and which rows would not be; nothing is kept.")
            .Accepts<string>("text/csv", "application/jsonl", "application/zip", "text/plain", "text/markdown", "text/html", "application/json", "multipart/form-data")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        imports.MapGet("", ListAsync).WithName("Imports").WithSummary("All imports, newest first.");
        imports.MapGet("{id}", FindAsync).WithName("Import").WithSummary("One import.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        imports.MapGet("{id}/events", WatchAsync).WithName("WatchImport")
            .WithSummary("Server-sent events: the import after each change, until it is done or ready for its review.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        imports.MapPost("{id}/rollback", RollBackAsync).WithName("RollBackImport")
            .WithSummary("Takes an import back: its claims go, what is drawn follows, an earlier version of an article returns.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        return app;
    }

    private static async Task<Results<Ok<RollbackOutcome>, ProblemHttpResult>> RollBackAsync(
        string id, ImportJobs jobs, ImportHistory history, ImportRollback rollback, TimeProvider time, CancellationToken cancellationToken)
    {
        var job = jobs.Find(id);
        if (job?.Document is { } document && !document.IsFinal())
        {
            throw new RequestException($"'{id}' is not done yet; it can be taken back when it is.", StatusCodes.Status409Conflict);
        }

        if (await rollback.RollBackAsync(id, cancellationToken) is { } outcome)
        {
            job?.RolledBack(time.GetUtcNow());
            return TypedResults.Ok(outcome);
        }

        return await history.FindAsync(id, cancellationToken) is { } import && ImportHistory.WhyNotTakenBack(import) is { } reason
            ? throw new RequestException(reason, StatusCodes.Status409Conflict)
            : Found.Or404<RollbackOutcome>(null, "committed import", id);
    }

    private static async Task<Accepted<ImportDocument>> StartAsync(
        HttpRequest request, ImportJobs jobs, SavedMappings mappings, GraphOptions options, string? name, bool? commit, string? mapping, bool? strict, CancellationToken cancellationToken)
    {
        var uploads = await UploadsAsync(request, mappings, options, name, mapping, strict, cancellationToken);
        var document = jobs.Add(uploads, isReviewed: commit == false).Document;
        return TypedResults.Accepted($"/api/v1/imports/{document.Id}", document);
    }

    private static async Task<Ok<DryRunDocument>> DryRunAsync(
        HttpRequest request, SavedMappings mappings, GraphOptions options, string? name, string? mapping, CancellationToken cancellationToken) =>
        TypedResults.Ok(await DryRun.RunAsync(await UploadsAsync(request, mappings, options, name, mapping, strict: false, cancellationToken), cancellationToken));

    private static async Task<IReadOnlyList<Upload>> UploadsAsync(
        HttpRequest request, SavedMappings mappings, GraphOptions options, string? name, string? mapping, bool? strict, CancellationToken cancellationToken)
    {
        try
        {
            var json = mapping is null ? null : MappingFiles.Find(mapping, mappings);
            var uploads = await UploadReader.ReadAsync(request, name, options.MaxImportBytes, cancellationToken);
            return [.. ArchiveFiles.Expand(uploads, options.ArchiveLimits()).Select(upload => upload with { Mapping = json, KeptMappings = mappings.Texts(), IsStrict = strict == true })];
        }
        catch (Exception problem) when (problem is FailureException or ExchangeException)
        {
            throw new RequestException(problem.Message);
        }
    }

    private static async Task<Ok<ImportListDocument>> ListAsync(ImportHistory history, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ImportListDocument(await history.ListAsync(cancellationToken)));

    private static async Task<Results<Ok<ImportDocument>, ProblemHttpResult>> FindAsync(
        string id, ImportHistory history, CancellationToken cancellationToken) =>
        Found.Or404(await history.FindAsync(id, cancellationToken), "import", id);

    private static async Task<Results<ServerSentEventsResult<ImportDocument>, ProblemHttpResult>> WatchAsync(
        string id, ImportJobs jobs, ImportHistory history, IHostApplicationLifetime lifetime, CancellationToken cancellationToken) =>
        jobs.Find(id) is { } job
            ? TypedResults.ServerSentEvents(EventsAsync(job, lifetime.ApplicationStopping, cancellationToken))
            : await history.FindAsync(id, cancellationToken) is { } document
                ? TypedResults.ServerSentEvents(new[] { Progress(document) }.ToAsyncEnumerable())
                : TypedResults.Problem($"There is no import '{id}'.", statusCode: StatusCodes.Status404NotFound);

    private static async IAsyncEnumerable<SseItem<ImportDocument>> EventsAsync(
        ImportJob job, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        await foreach (var document in job.WatchAsync(either.Token))
        {
            yield return Progress(document);
        }
    }

    private static SseItem<ImportDocument> Progress(ImportDocument document) => new(document, "progress");
}
