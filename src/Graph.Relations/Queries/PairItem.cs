namespace Graph.Relations.Queries;

/// <summary>One event, treaty, gift or statement between two states.</summary>
/// <param name="Node">The item.</param>
/// <param name="At">When it happened or was said; where that is not known, when it was first reported; null where neither is.</param>
/// <param name="Links">Who had which part in it, and where it was.</param>
public sealed record PairItem(GraphNode Node, string? At, IReadOnlyList<PairLink> Links);
