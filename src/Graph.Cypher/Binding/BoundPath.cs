namespace Graph.Cypher.Binding;

/// <summary>A named path.</summary>
/// <param name="Variable">Holds the path.</param>
/// <param name="Elements">
/// The variables it is made of, in order: a node, then in turn a relationship (or list of relationships, of variable
/// length) and a node. A quantified path stands as its <see cref="BoundQuantifiedPath.Groups"/>' place: see <see cref="BoundPathElement"/>.
/// </param>
internal sealed record BoundPath(Variable Variable, IReadOnlyList<BoundPathElement> Elements);
