using Graph.Api.Hosting;
using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Pictures;

/// <summary>What is drawn: the picture to begin with, and what is among some nodes.</summary>
internal static class PictureEndpoints
{
    private const int UsualNodes = 300;

    public static IEndpointRouteBuilder MapPictures(this IEndpointRouteBuilder app)
    {
        var graph = app.MapGroup("/api/v1/graph").WithTags("Graph").ProducesProblem(StatusCodes.Status400BadRequest);
        graph.MapGet("", BeginAsync).WithName("Graph")
            .WithSummary("The picture to begin with: the best connected nodes and what is among them.");
        graph.MapGet("between", BetweenAsync).WithName("GraphBetween")
            .WithSummary("Nodes by their ids (parted by commas) and the drawn relationships among them; unknown ids are left out.");
        graph.MapPost("between", BetweenManyAsync).WithName("GraphBetweenMany")
            .WithSummary("The same, for more ids than an address has room for.");
        return app;
    }

    private static async Task<Ok<GraphPicture>> BeginAsync(
        PictureQueries queries, GraphOptions options, int? limit, CancellationToken cancellationToken) =>
        TypedResults.Ok((await queries.OverviewAsync(Arguments.Limit(limit, UsualNodes, options.MaxPictureNodes), cancellationToken)).Value);

    private static Task<Ok<GraphPart>> BetweenAsync(
        PictureQueries queries, GraphOptions options, string ids, CancellationToken cancellationToken) =>
        AmongAsync(queries, Arguments.Nodes(Arguments.List(ids), options), cancellationToken);

    private static Task<Ok<GraphPart>> BetweenManyAsync(
        NodesRequest request, PictureQueries queries, GraphOptions options, CancellationToken cancellationToken) =>
        AmongAsync(queries, Arguments.Nodes(request.Ids, options), cancellationToken);

    private static async Task<Ok<GraphPart>> AmongAsync(PictureQueries queries, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        TypedResults.Ok((await queries.BetweenAsync(ids, cancellationToken)).Value);
}
