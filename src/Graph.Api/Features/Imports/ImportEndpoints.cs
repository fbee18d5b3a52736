using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Graph.Api.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Imports;

/// <summary>Articles and drafts come in.</summary>
internal static class ImportEndpoints
{
    public static IEndpointRouteBuilder MapImports(this IEndpointRouteBuilder app)
    {
        var imports = app.MapGroup("/api/v1/imports").WithTags("Imports");
        imports.MapPost("", StartAsync).WithName("StartImport")
            .WithSummary("Imports an article, a draft, or the files of a form; the answer comes before the work is done.")
            .Accepts<string>("text/plain", "text/markdown", "application/json", "multipart/form-data")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        imports.MapGet("", List).WithName("Imports").WithSummary("The imports since the service was started, newest first.");
        imports.MapGet("{id}", Find).WithName("Import").WithSummary("One import.");
        imports.MapGet("{id}/events", Watch).WithName("WatchImport")
            .WithSummary("Server-sent events: the import after each change, until it is done.");
        return app;
    }

    private static async Task<Accepted<ImportDocument>> StartAsync(
        HttpRequest request, ImportJobs jobs, GraphOptions options, string? name, bool? commit, CancellationToken cancellationToken)
    {
        if (commit == false)
        {
            throw new RequestException("Drafts are not kept for review here: leave 'commit' out or set it to true; 'graph extract' prints a draft.");
        }

        var uploads = await UploadReader.ReadAsync(request, name, options.MaxImportBytes, cancellationToken);
        var document = jobs.Add(uploads).Document;
        return TypedResults.Accepted($"/api/v1/imports/{document.Id}", document);
    }

    private static Ok<ImportListDocument> List(ImportJobs jobs) => TypedResults.Ok(new ImportListDocument(jobs.List()));

    private static Results<Ok<ImportDocument>, ProblemHttpResult> Find(string id, ImportJobs jobs) =>
        jobs.Find(id) is { } job ? TypedResults.Ok(job.Document) : Unknown(id);

    private static Results<ServerSentEventsResult<ImportDocument>, ProblemHttpResult> Watch(
        string id, ImportJobs jobs, IHostApplicationLifetime lifetime, CancellationToken cancellationToken) =>
        jobs.Find(id) is { } job
            ? TypedResults.ServerSentEvents(EventsAsync(job, lifetime.ApplicationStopping, cancellationToken))
            : Unknown(id);

    private static async IAsyncEnumerable<SseItem<ImportDocument>> EventsAsync(
        ImportJob job, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        await foreach (var document in job.WatchAsync(either.Token))
        {
            yield return new SseItem<ImportDocument>(document, "progress");
        }
    }

    private static ProblemHttpResult Unknown(string id) => TypedResults.Problem(
        $"There is no import '{id}' since the service was started.", statusCode: StatusCodes.Status404NotFound);
}
