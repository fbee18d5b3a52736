namespace Graph.Api.Features.Imports;

/// <summary>Mappings, by name.</summary>
internal sealed record MappingListDocument(IReadOnlyList<MappingDocument> Mappings);
