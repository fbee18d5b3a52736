using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Schema;

/// <summary>What the graph is made of, for those who write Cypher.</summary>
internal static class SchemaEndpoints
{
    public static IEndpointRouteBuilder MapSchema(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/schema", DescribeAsync).WithTags("Schema").WithName("Schema")
            .WithSummary("Labels and relationship types with their counts, property names, indexes and constraints.");
        return app;
    }

    private static async Task<Ok<SchemaDetails>> DescribeAsync(SchemaQueries queries, CancellationToken cancellationToken) =>
        TypedResults.Ok((await queries.DescribeAsync(cancellationToken)).Value);
}
