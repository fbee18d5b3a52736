using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Pairs;

/// <summary>What is between two states.</summary>
internal static class PairEndpoints
{
    public static IEndpointRouteBuilder MapPairs(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/pairs", FindAsync).WithTags("Graph").WithName("Pair")
            .WithSummary("Two states: their summary, and the events, treaties, gifts and statements it counts, latest first.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        return app;
    }

    private static async Task<Results<Ok<PairDetails>, ProblemHttpResult>> FindAsync(
        string first, string second, PairQueries queries, EntityQueries entities, CancellationToken cancellationToken) =>
        await Found.Or404Async((await queries.FindAsync(first, second, cancellationToken)).Value, entities, first, second, cancellationToken);
}
