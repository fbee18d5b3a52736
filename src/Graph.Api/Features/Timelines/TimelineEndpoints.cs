using Graph.Api.Hosting;
using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Timelines;

/// <summary>What was reported when.</summary>
internal static class TimelineEndpoints
{
    public static IEndpointRouteBuilder MapTimelines(this IEndpointRouteBuilder app)
    {
        var timeline = app.MapGroup("/api/v1/timeline").WithTags("Graph").ProducesProblem(StatusCodes.Status400BadRequest);
        timeline.MapGet("", OfClaimsAsync).WithName("Timeline")
            .WithSummary("How many claims were reported when: of an entity, or of all.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        timeline.MapPost("", AmongAsync).WithName("TimelineAmong")
            .WithSummary("When the drawn relationships among some nodes were reported.");
        return app;
    }

    private static async Task<Results<Ok<Timeline>, ProblemHttpResult>> OfClaimsAsync(
        TimelineQueries queries, string? entity, string? unit, CancellationToken cancellationToken) =>
        Found.Or404((await queries.OfClaimsAsync(entity, Unit(unit), cancellationToken)).Value, "entity", entity);

    private static async Task<Ok<Timeline>> AmongAsync(
        TimelineRequest request, TimelineQueries queries, GraphOptions options, CancellationToken cancellationToken) =>
        TypedResults.Ok((await queries.AmongAsync(Arguments.Nodes(request.Ids, options), Unit(request.Unit), cancellationToken)).Value);

    private static string? Unit(string? unit) => unit is null || TimelineQueries.Units.Contains(unit)
        ? unit
        : throw new RequestException($"'unit' is '{unit}'; there are {string.Join(", ", TimelineQueries.Units)}.");
}
