namespace Graph.Relations.Review;

/// <summary>The entity that an item is or becomes.</summary>
/// <param name="Id">Its id in the graph.</param>
/// <param name="Name">Its name.</param>
public sealed record ReviewedEntity(string Id, string Name);
