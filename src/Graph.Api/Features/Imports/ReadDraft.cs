using Graph.Extraction.Drafts;

namespace Graph.Api.Features.Imports;

/// <summary>A draft that waits for its review.</summary>
/// <param name="File">Which file of the import it was read from, from 0.</param>
/// <param name="Draft">It, as it was read.</param>
internal sealed record ReadDraft(int File, Draft Draft)
{
    /// <summary>The line of the table it was read from, from 1; null for what is no row.</summary>
    public int? Line { get; init; }
}
