using Graph.Extraction.Drafts;

namespace Graph.Relations.Review;

/// <summary>A draft of an import with the decisions about it.</summary>
/// <param name="Number">Which draft of the import, from 0.</param>
/// <param name="File">The file it came from.</param>
/// <param name="Draft">It, as it was read.</param>
/// <param name="Decisions">All decisions about it, in their order, also those taken back.</param>
public sealed record DraftUnderReview(int Number, string File, Draft Draft, IReadOnlyList<DraftDecision> Decisions)
{
    /// <summary>The line of the table it was read from, from 1; null for what is no row.</summary>
    public int? Line { get; init; }
}
