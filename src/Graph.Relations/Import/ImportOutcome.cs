using Graph.Extraction.Drafts;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>What an import did.</summary>
/// <param name="State"><c>committed</c>, or <c>unchanged</c> where the graph holds the same article already.</param>
/// <param name="ArticleId">The article's id.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="Created">How much was created; nothing for an unchanged one.</param>
/// <param name="Matches">What each item of the draft is in the graph, and why.</param>
/// <param name="Warnings">What the reader of the article was unsure of.</param>
public sealed record ImportOutcome(
    string State,
    string ArticleId,
    string? Title,
    CreatedCounts Created,
    IReadOnlyList<IdentityMatch> Matches,
    IReadOnlyList<DraftWarning> Warnings)
{
    /// <summary>Written.</summary>
    public const string Committed = "committed";

    /// <summary>The graph held it already, and nothing was written.</summary>
    public const string Unchanged = "unchanged";

    /// <summary>How many items were recognised as entities that were there.</summary>
    public int Matched => Matches.Count(match => !match.IsNew);
}
