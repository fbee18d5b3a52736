using System.Text.Json.Nodes;

namespace Graph.Api.Features.Imports;

/// <summary>A mapping.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Columns">The columns that a table must have for it.</param>
/// <param name="Mapping">Its file.</param>
/// <param name="IsShipped">Whether it comes with the program.</param>
internal sealed record MappingDocument(string Name, string? Description, IReadOnlyList<string> Columns, JsonNode? Mapping, bool IsShipped);
