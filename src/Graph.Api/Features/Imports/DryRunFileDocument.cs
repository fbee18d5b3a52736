using System.Text.Json.Nodes;

namespace Graph.Api.Features.Imports;

/// <summary>What would be read of a file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Drafts">How many drafts; of a table one a row.</param>
/// <param name="Rows">How many rows it has; absent for a file that is no table.</param>
/// <param name="RowErrors">The rows that would not be taken.</param>
/// <param name="First">The first draft.</param>
/// <param name="Error">Why nothing of it would be taken.</param>
internal sealed record DryRunFileDocument(
    string Name, int Drafts, int? Rows, IReadOnlyList<RowErrorDocument>? RowErrors, JsonNode? First, string? Error);
