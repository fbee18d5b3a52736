using Graph.Api.Hosting;
using Graph.Relations.Exchange;
using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Exports;

/// <summary>The graph, or a part of it, as a file.</summary>
internal static class ExportEndpoints
{
    public static IEndpointRouteBuilder MapExports(this IEndpointRouteBuilder app)
    {
        var exports = app.MapGroup("/api/v1/export").WithTags("Exports");
        exports.MapGet("", GetAsync).WithName("Export")
            .WithSummary("The graph, or what is drawn among some entities, as a file: graphml, gexf, csv, nodes.csv, relationships.csv, cytoscape, jsonl or cypher.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        exports.MapPost("", PostAsync).WithName("ExportSelection")
            .WithSummary("The same for a long selection.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        return app;
    }

    private static Task<PushStreamHttpResult> GetAsync(
        string? format, string? scope, string? ids, GraphExport export, EntityQueries entities, TimeProvider time, CancellationToken cancellationToken) =>
        AnswerAsync(new ExportDocument(format, scope, ids is null ? null : Arguments.List(ids)), export, entities, time, cancellationToken);

    private static Task<PushStreamHttpResult> PostAsync(
        ExportDocument document, GraphExport export, EntityQueries entities, TimeProvider time, CancellationToken cancellationToken) =>
        AnswerAsync(document, export, entities, time, cancellationToken);

    private static async Task<PushStreamHttpResult> AnswerAsync(
        ExportDocument document, GraphExport export, EntityQueries entities, TimeProvider time, CancellationToken cancellationToken)
    {
        var request = ExportArguments.Read(document.Format, document.Scope, document.Ids);
        if (await Found.AbsentAsync(entities, request.Ids ?? [], cancellationToken) is { } absent)
        {
            throw new RequestException($"There is no entity '{absent}'.", StatusCodes.Status404NotFound);
        }

        return TypedResults.Stream(
            stream => export.WriteAsync(request, stream, cancellationToken),
            request.Format.MediaType,
            ExportArguments.FileName(request, time));
    }
}
