namespace Graph.Relations.Review;

/// <summary>How much of an article has which outcome.</summary>
/// <param name="Create">Items that become entities.</param>
/// <param name="Match">Items that are entities already.</param>
/// <param name="Reject">Items that are left alone.</param>
/// <param name="Draw">Relationships that are drawn.</param>
/// <param name="Support">Relationships that are drawn already.</param>
public sealed record ReviewCounts(int Create, int Match, int Reject, int Draw, int Support);
