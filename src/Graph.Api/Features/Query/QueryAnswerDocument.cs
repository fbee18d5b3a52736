using System.Text.Json.Nodes;

namespace Graph.Api.Features.Query;

/// <summary>The answer, as the OpenAPI document shows it; <see cref="JsonAnswer"/> writes it.</summary>
/// <param name="Data">The rows.</param>
/// <param name="Counters">What was changed, when it was asked for.</param>
/// <param name="QueryPlan">The plan, for EXPLAIN.</param>
/// <param name="ProfiledQueryPlan">The plan with its figures, for PROFILE.</param>
/// <param name="Notifications">Hints and warnings.</param>
/// <param name="Errors">What went wrong after the first rows had been sent.</param>
internal sealed record QueryAnswerDocument(
    QueryDataDocument Data,
    JsonObject? Counters,
    JsonObject? QueryPlan,
    JsonObject? ProfiledQueryPlan,
    IReadOnlyList<JsonObject>? Notifications,
    IReadOnlyList<QueryErrorDocument>? Errors);
