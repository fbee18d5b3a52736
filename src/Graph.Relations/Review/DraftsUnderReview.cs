namespace Graph.Relations.Review;

/// <summary>The drafts of an import, which are read when they are needed, with the decisions about them.</summary>
/// <param name="Import">The import's id.</param>
/// <param name="Decisions">All decisions by the number of their draft, in their order, also those taken back.</param>
/// <param name="Read">Reads drafts: the number of the first one and how many, fewer where there are no more.</param>
public sealed record DraftsUnderReview(
    string Import, ILookup<int, DraftDecision> Decisions, Func<int, int, IReadOnlyList<DraftUnderReview>> Read)
{
    /// <summary>What was decided about a draft: another text whenever it is something else.</summary>
    internal string DecidedAbout(int draft) =>
        string.Join(' ', Decisions[draft].Select(decision => decision.TakenBackAt is null ? decision.Id : $"not {decision.Id}"));
}
