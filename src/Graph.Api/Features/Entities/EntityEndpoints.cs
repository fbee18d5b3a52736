using Graph.Api.Hosting;
using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Entities;

/// <summary>One entity and what lies around it.</summary>
internal static class EntityEndpoints
{
    private const int UsualNeighbours = 25;

    public static IEndpointRouteBuilder MapEntities(this IEndpointRouteBuilder app)
    {
        var entities = app.MapGroup("/api/v1/entities").WithTags("Entities").ProducesProblem(StatusCodes.Status404NotFound);
        entities.MapGet("{id}", FindAsync).WithName("Entity")
            .WithSummary("An entity, what it can be expanded by, and the articles that speak of it.");
        entities.MapGet("{id}/neighbours", NeighboursAsync).WithName("Neighbours")
            .WithSummary("A page of an entity's neighbours and the relationships to them.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        return app;
    }

    private static async Task<Results<Ok<EntityDetails>, ProblemHttpResult>> FindAsync(
        string id, EntityQueries queries, CancellationToken cancellationToken) =>
        Found.Or404((await queries.FindAsync(id, cancellationToken)).Value, "entity", id);

    private static async Task<Results<Ok<NeighbourPage>, ProblemHttpResult>> NeighboursAsync(
        string id, [AsParameters] NeighbourQuery query, EntityQueries queries, GraphOptions options, CancellationToken cancellationToken)
    {
        var filter = new NeighbourFilter(
            query.Type,
            Arguments.Direction(query.Direction),
            Arguments.Kind(query.Kind),
            Arguments.Limit(query.Limit, UsualNeighbours, options.MaxPageSize),
            Arguments.Offset(query.Offset));
        return Found.Or404((await queries.NeighboursAsync(id, filter, cancellationToken)).Value, "entity", id);
    }
}
