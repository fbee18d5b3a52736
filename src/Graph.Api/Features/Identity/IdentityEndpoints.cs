using Graph.Api.Hosting;
using Graph.Relations.Identity;
using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Identity;

/// <summary>Who is who: duplicates, merges that can be taken back, and what is remembered not to be the same.</summary>
internal static class IdentityEndpoints
{
    private const int UsualDuplicates = 50;

    public static IEndpointRouteBuilder MapIdentity(this IEndpointRouteBuilder app)
    {
        var identity = app.MapGroup("/api/v1/identity").WithTags("Identity");
        identity.MapGet("duplicates", DuplicatesAsync).WithName("Duplicates")
            .WithSummary("Entities that may be one, with reasons, likeliest first.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        identity.MapGet("decisions", DecisionsAsync).WithName("Decisions").WithSummary("All decisions about who is who, latest first.");
        identity.MapPost("decisions", DecideAsync).WithName("Decide")
            .WithSummary("Remembers that two entities are different, or that nobody can tell.")
            .ProducesProblem(StatusCodes.Status409Conflict);
        identity.MapPost("merges", MergeAsync).WithName("Merge")
            .WithSummary("Merges one entity into another; nothing is lost.")
            .ProducesProblem(StatusCodes.Status409Conflict);
        identity.MapDelete("merges/{id}", UnmergeAsync).WithName("Unmerge")
            .WithSummary("Takes the merge of an entity back.")
            .ProducesProblem(StatusCodes.Status409Conflict);
        return app;
    }

    private static async Task<Ok<DuplicateListDocument>> DuplicatesAsync(
        DuplicateQueries queries, GraphOptions options, double? least, int? limit, CancellationToken cancellationToken) =>
        least is < 0 or > 1
            ? throw new RequestException("'least' must be a number from 0 to 1.")
            : TypedResults.Ok(new DuplicateListDocument(
                (await queries.FindAsync(least ?? 0, Arguments.Limit(limit, UsualDuplicates, options.MaxPageSize), cancellationToken)).Value));

    private static async Task<Ok<DecisionListDocument>> DecisionsAsync(IdentityDecisions decisions, CancellationToken cancellationToken) =>
        TypedResults.Ok(new DecisionListDocument(await decisions.ListAsync(cancellationToken)));

    private static async Task<Ok<IdentityDecision>> DecideAsync(DecisionRequest request, IdentityDecisions decisions, CancellationToken cancellationToken) =>
        TypedResults.Ok(await decisions.DecideAsync(request.First, request.Second, request.Verdict, cancellationToken));

    private static async Task<Ok<IdentityDecision>> MergeAsync(MergeRequest request, IdentityDecisions decisions, CancellationToken cancellationToken) =>
        TypedResults.Ok(await decisions.MergeAsync(request.Keep, request.Merge, cancellationToken));

    private static async Task<Ok<IdentityDecision>> UnmergeAsync(string id, IdentityDecisions decisions, CancellationToken cancellationToken) =>
        TypedResults.Ok(await decisions.UnmergeAsync(id, cancellationToken));
}
