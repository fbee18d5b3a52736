using Graph.Api.Hosting;
using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Search;

/// <summary>Search by names and aliases.</summary>
internal static class SearchEndpoints
{
    private const int UsualHits = 20;

    public static IEndpointRouteBuilder MapSearch(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/search", SearchAsync).WithTags("Search").WithName("Search")
            .WithSummary("Finds entities by their names and aliases, best first, each with the reason.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        return app;
    }

    private static async Task<Ok<SearchResult>> SearchAsync(
        SearchQueries queries, GraphOptions options, string q, string? kind, int? limit, CancellationToken cancellationToken)
    {
        var most = Arguments.Limit(limit, UsualHits, options.MaxSearchHits);
        if (q.Length > options.MaxSearchLength)
        {
            throw new RequestException($"'q' has {q.Length} characters; it may have {options.MaxSearchLength} (Graph:MaxSearchLength).");
        }

        return TypedResults.Ok((await queries.SearchAsync(q, Arguments.Kind(kind), most, cancellationToken)).Value);
    }
}
