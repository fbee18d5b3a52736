namespace Graph.Relations.Queries;

/// <summary>Words of an article that speak of an entity.</summary>
/// <param name="Entity">The entity's id.</param>
public sealed record ArticleMention(int Start, int End, string Entity, string Kind, string Name);
