namespace Graph.Api.Features.Imports;

/// <summary>An import as the workspace keeps it.</summary>
/// <param name="Header">What is known of it from its beginning.</param>
/// <param name="Files">Its files, with how far they were.</param>
internal sealed record KeptImport(ImportHeader Header, IReadOnlyList<ImportFileDocument> Files)
{
    /// <summary>The same, as it is shown.</summary>
    public ImportDocument Document => ImportDocument.Of(Header.Id, Header.CreatedAt, Files);
}
