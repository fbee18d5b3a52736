using Graph.Relations.Exchange;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Exports;

/// <summary>The graph, or a part of it, as a file.</summary>
internal static class ExportEndpoints
{
    public static IEndpointRouteBuilder MapExports(this IEndpointRouteBuilder app)
    {
        var exports = app.MapGroup("/api/v1/export").WithTags("Exports");
        exports.MapGet("", Get).WithName("Export")
            .WithSummary("The graph, or what is drawn among some entities, as a file: graphml, gexf, csv, nodes.csv, relationships.csv, cytoscape, jsonl or cypher.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        exports.MapPost("", Post).WithName("ExportSelection")
            .WithSummary("The same for a long selection.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        return app;
    }

    private static PushStreamHttpResult Get(string? format, string? scope, string? ids, GraphExport export, TimeProvider time, CancellationToken cancellationToken) =>
        Answer(new ExportDocument(format, scope, ids?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)), export, time, cancellationToken);

    private static PushStreamHttpResult Post(ExportDocument document, GraphExport export, TimeProvider time, CancellationToken cancellationToken) =>
        Answer(document, export, time, cancellationToken);

    private static PushStreamHttpResult Answer(ExportDocument document, GraphExport export, TimeProvider time, CancellationToken cancellationToken)
    {
        var request = ExportArguments.Read(document.Format, document.Scope, document.Ids);
        return TypedResults.Stream(
            stream => export.WriteAsync(request, stream, cancellationToken),
            request.Format.MediaType,
            ExportArguments.FileName(request, time));
    }
}
