namespace Graph.Api.Features.Imports;

/// <summary>What would be read.</summary>
/// <param name="Files">File by file.</param>
internal sealed record DryRunDocument(IReadOnlyList<DryRunFileDocument> Files);
