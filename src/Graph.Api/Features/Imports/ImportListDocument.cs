namespace Graph.Api.Features.Imports;

/// <summary>The imports that are remembered.</summary>
/// <param name="Imports">Newest first.</param>
internal sealed record ImportListDocument(IReadOnlyList<ImportDocument> Imports);
