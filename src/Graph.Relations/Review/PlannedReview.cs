using Graph.Relations.Identity;
using Graph.Relations.Import;

namespace Graph.Relations.Review;

/// <summary>A draft after the decisions about it, and what a commit would do with it.</summary>
/// <param name="Draft">The draft and the decisions.</param>
/// <param name="Reviewed">What they make of it.</param>
/// <param name="Article">What the graph holds of its article; null where the draft does not hold together.</param>
/// <param name="Problem">Why it cannot be committed; null where it can.</param>
internal sealed record PlannedReview(DraftUnderReview Draft, ReviewedDraft Reviewed, ArticlePlan? Article, string? Problem)
{
    /// <summary>What is written; null where it cannot be committed.</summary>
    public ImportPlan? Plan { get; private init; }

    /// <summary>What it adds to the graph; null where that is nothing.</summary>
    public ImportPlan? Adds => Article is { IsUnchanged: false } ? Plan : null;

    /// <summary>The ids of the relationships that are drawn once it is committed.</summary>
    public IEnumerable<string> Draws => Adds?.Claims.Select(claim => claim.Supports) ?? [];

    /// <summary>Decides what each of its items is in the graph.</summary>
    public PlannedReview Decide(KnownEntities known)
    {
        if (Article is null)
        {
            return this;
        }

        try
        {
            return this with { Plan = ImportPlan.Of(Article, known) };
        }
        catch (InvalidDraftException invalid)
        {
            return this with { Problem = invalid.Message };
        }
    }
}
