using Graph.Api.Hosting;
using Graph.Relations;
using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Paths;

/// <summary>Paths between two entities.</summary>
internal static class PathEndpoints
{
    private const int UsualPaths = 10;

    private static readonly string[] AllModalities = ["actual", "planned", "alleged", "denied"];
    private static readonly string[] UsualModalities = ["actual", "planned", "alleged"];
    private static readonly string[] UsualTypes = [.. RelationshipTypes.Drawn.Where(type => type != RelationshipTypes.RelatesTo)];

    public static IEndpointRouteBuilder MapPaths(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/paths", ShortestAsync).WithTags("Graph").WithName("Paths")
            .WithSummary("The shortest paths between two entities, the surest first, with a sentence for each relationship.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status400BadRequest);
        return app;
    }

    private static async Task<Results<Ok<PathAnswer>, ProblemHttpResult>> ShortestAsync(
        [AsParameters] PathQuery query, PathQueries queries, EntityQueries entities, GraphOptions options, CancellationToken cancellationToken)
    {
        if (query.From == query.To)
        {
            throw new RequestException("'from' and 'to' are the same entity; a path leads from one to another.");
        }

        var filter = new PathFilter(
            Arguments.Among("types", query.Types, RelationshipTypes.Drawn) ?? UsualTypes,
            Arguments.Among("modalities", query.Modalities, AllModalities) ?? UsualModalities,
            Arguments.List(query.Without),
            Arguments.Time("after", query.After),
            Arguments.Time("before", query.Before),
            Arguments.Count("maxLength", query.MaxLength, options.MaxPathLength, options.MaxPathLength),
            Arguments.Limit(query.Limit, UsualPaths, options.MaxPaths));
        var answer = (await queries.ShortestAsync(query.From, query.To, filter, cancellationToken)).Value;
        return await Found.Or404Async(answer, entities, query.From, query.To, cancellationToken);
    }
}
