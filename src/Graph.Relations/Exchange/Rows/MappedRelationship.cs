namespace Graph.Relations.Exchange.Rows;

/// <summary>How two things of a row are connected; left out of rows where one of them is missing.</summary>
/// <param name="Type">One of <see cref="RelationshipTypes.Drawn"/> that articles can speak of.</param>
/// <param name="From">What the mapping calls the one it starts from.</param>
/// <param name="To">What it calls the other.</param>
/// <param name="Role">The part played, for <c>TOOK_PART_IN</c>; the title, for <c>HOLDS_OFFICE</c>.</param>
public sealed record MappedRelationship(string Type, string From, string To, MappedValue? Role = null);
