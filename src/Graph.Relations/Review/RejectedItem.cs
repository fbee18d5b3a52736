namespace Graph.Relations.Review;

/// <summary>An item that was taken out of a draft.</summary>
/// <param name="Item">It, as it was then.</param>
/// <param name="With">The item whose rejection took it along; null where it was rejected itself.</param>
/// <param name="Decision">The decision that took it out.</param>
internal sealed record RejectedItem(DraftItem Item, string? With, string Decision);
