using Graph.Api.Hosting;
using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Evidence;

/// <summary>The sentences that relationships and entities rest on.</summary>
internal static class EvidenceEndpoints
{
    private const int UsualItems = 200;

    public static IEndpointRouteBuilder MapEvidence(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/relationships/{id}/evidence", OfRelationshipAsync).WithTags("Evidence").WithName("RelationshipEvidence")
            .WithSummary("A relationship and the sentences it rests on.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status400BadRequest);
        app.MapGet("/api/v1/entities/{id}/evidence", OfEntityAsync).WithTags("Evidence").WithName("EntityEvidence")
            .WithSummary("A statement, gift, treaty or event with its own passages; anybody else with their mentions.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status400BadRequest);
        return app;
    }

    private static async Task<Results<Ok<RelationshipEvidence>, ProblemHttpResult>> OfRelationshipAsync(
        string id, EvidenceQueries queries, GraphOptions options, int? limit, int? offset, CancellationToken cancellationToken)
    {
        var items = Arguments.Limit(limit, UsualItems, options.MaxPageSize);
        return Found.Or404((await queries.OfRelationshipAsync(id, items, Arguments.Offset(offset), cancellationToken)).Value, "relationship", id);
    }

    private static async Task<Results<Ok<EntityEvidence>, ProblemHttpResult>> OfEntityAsync(
        string id, EvidenceQueries queries, GraphOptions options, int? limit, int? offset, CancellationToken cancellationToken)
    {
        var items = Arguments.Limit(limit, UsualItems, options.MaxPageSize);
        return Found.Or404((await queries.OfEntityAsync(id, items, Arguments.Offset(offset), cancellationToken)).Value, "entity", id);
    }
}
