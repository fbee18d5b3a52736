namespace Graph.Relations.Queries;

/// <summary>Somebody's part in an item.</summary>
/// <param name="Type">The relationship's type, as <c>GAVE</c>.</param>
/// <param name="Direction"><c>in</c> where it leads to the item, <c>out</c> where it leads from it.</param>
/// <param name="Id">The other end's id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
public sealed record PairLink(string Type, string Direction, string Id, string Kind, string Name);
