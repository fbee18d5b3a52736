using System.Text.Json.Nodes;

namespace Graph.Api.Features.Query;

/// <summary>The request, as the OpenAPI document shows it; <see cref="QueryRequestReader"/> reads it.</summary>
/// <param name="Statement">One Cypher statement.</param>
/// <param name="Parameters">Values for <c>$name</c>.</param>
/// <param name="AccessMode"><c>READ</c> or <c>WRITE</c>.</param>
/// <param name="IncludeCounters">Whether the answer counts what was changed.</param>
/// <param name="MaxExecutionTime">How many seconds the statement may run; the service's own limit holds as well.</param>
/// <param name="Bookmarks">Read for the sake of clients that send them.</param>
internal sealed record QueryRequestDocument(
    string Statement,
    JsonObject? Parameters = null,
    string? AccessMode = null,
    bool? IncludeCounters = null,
    int? MaxExecutionTime = null,
    IReadOnlyList<string>? Bookmarks = null);
