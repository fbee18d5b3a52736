using Graph.Api.Hosting;
using Graph.Relations.Review;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Imports;

/// <summary>Imports are reviewed before they are committed.</summary>
internal static class ReviewEndpoints
{
    private const int UsualArticles = 20;

    public static IEndpointRouteBuilder MapReviews(this IEndpointRouteBuilder app)
    {
        var import = app.MapGroup("/api/v1/imports/{id}").WithTags("Review");
        Describe(import.MapGet("review", ReviewAsync).WithName("ReviewImport"), "What a commit of an import would do now.");
        Describe(import.MapGet("review/{draft:int}", ReviewOneAsync).WithName("ReviewArticle"), "What a commit would do with one article.");
        import.MapGet("decisions", Decisions).WithName("ImportDecisions")
            .WithSummary("All decisions about an import, oldest first, also those taken back.").ProducesProblem(StatusCodes.Status404NotFound);
        Describe(import.MapPost("decisions", DecideAsync).WithName("DecideImport"), "Takes decisions about one draft: all of them or none.");
        Describe(import.MapDelete("decisions/{decision}", TakeBackAsync).WithName("TakeDecisionBack"), "Takes one decision back.");
        Describe(import.MapPost("commit", CommitAsync).WithName("CommitImport"), "Commits what was reviewed, in one transaction.");
        Describe(import.MapPost("cancel", Cancel).WithName("CancelImport"), "Ends an import before it is committed.");
        return app;
    }

    private static void Describe(RouteHandlerBuilder endpoint, string summary) => endpoint.WithSummary(summary)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Ok<ReviewDocument>> ReviewAsync(
        string id, ImportJobs jobs, ImportReviews reviews, GraphOptions options, int? limit, int? offset, CancellationToken cancellationToken) =>
        TypedResults.Ok(await reviews.ReviewAsync(
            Job(jobs, id), Arguments.Limit(limit, UsualArticles, options.MaxPageSize), Arguments.Offset(offset), cancellationToken));

    private static async Task<Ok<ArticleReview>> ReviewOneAsync(
        string id, int draft, ImportJobs jobs, ImportReviews reviews, CancellationToken cancellationToken) =>
        TypedResults.Ok(await reviews.ReviewAsync(Job(jobs, id), draft, cancellationToken));

    private static Ok<ReviewDecisionsDocument> Decisions(string id, ImportJobs jobs, ImportStore store) =>
        TypedResults.Ok(new ReviewDecisionsDocument(store.DecisionsOf(Job(jobs, id).Id), Review: null));

    private static async Task<Ok<ReviewDecisionsDocument>> DecideAsync(
        string id, ReviewDecisionsRequest request, ImportJobs jobs, ImportReviews reviews, CancellationToken cancellationToken)
    {
        var unknown = (request.Decisions ?? []).Select(decision => decision.Action).FirstOrDefault(action => !DecisionAction.All.Contains(action));
        return unknown is not null ? throw new RequestException($"'{unknown}' is no action; there are {string.Join(", ", DecisionAction.All)}.")
            : request.Decisions is not { Count: > 0 } ? throw new RequestException("'decisions' is empty; at least one is needed.")
            : TypedResults.Ok(await reviews.DecideAsync(Job(jobs, id), request, cancellationToken));
    }

    private static async Task<Results<Ok<ReviewDecisionsDocument>, ProblemHttpResult>> TakeBackAsync(
        string id, string decision, ImportJobs jobs, ImportReviews reviews, CancellationToken cancellationToken) =>
        Found.Or404(await reviews.TakeBackAsync(Job(jobs, id), decision, cancellationToken), "decision", decision);

    private static async Task<Accepted<ImportDocument>> CommitAsync(
        string id, ImportJobs jobs, ImportReviews reviews, CancellationToken cancellationToken) =>
        TypedResults.Accepted($"/api/v1/imports/{id}", await reviews.CommitAsync(Job(jobs, id), cancellationToken));

    private static Ok<ImportDocument> Cancel(string id, ImportJobs jobs)
    {
        var job = Job(jobs, id);
        return job.Cancel()
            ? TypedResults.Ok(job.Document)
            : throw new RequestException($"'{id}' is {job.Document.State}; there is nothing left to cancel.", StatusCodes.Status409Conflict);
    }

    private static ImportJob Job(ImportJobs jobs, string id) => jobs.Find(id)
        ?? throw new RequestException($"There is no import '{id}' here.", StatusCodes.Status404NotFound);
}
