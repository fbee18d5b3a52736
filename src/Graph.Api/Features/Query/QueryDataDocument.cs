using System.Text.Json.Nodes;

namespace Graph.Api.Features.Query;

/// <summary>The rows of an answer.</summary>
/// <param name="Fields">The columns' names, in order.</param>
/// <param name="Values">A list for each row, with one value a column.</param>
internal sealed record QueryDataDocument(IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<JsonNode?>> Values);
