namespace Graph.Cypher.Binding;

/// <summary>
/// A pattern to match, as a graph. Every node and relationship has a variable, anonymous ones too. A node named twice is
/// one node. Label, type and property conditions and WHERE are split at AND into <see cref="Predicates"/>.
/// </summary>
/// <param name="Nodes">The nodes, in the order they first appear.</param>
/// <param name="Relationships">Relationships of one step and of variable length, in order.</param>
/// <param name="Quantified">Quantified paths, in order.</param>
/// <param name="Shortest">Shortest paths between two of the nodes, in order.</param>
/// <param name="Paths">The named paths.</param>
/// <param name="Predicates">Conditions that all must hold; each refers to variables of the pattern or of the row before.</param>
/// <param name="DifferentRelationships">
/// Whether all relationships of <see cref="Relationships"/>, <see cref="Quantified"/> and <see cref="Shortest"/>
/// together must differ (the rule within one MATCH), except those bound before.
/// </param>
internal sealed record BoundPattern(
    IReadOnlyList<BoundNode> Nodes,
    IReadOnlyList<BoundRelationship> Relationships,
    IReadOnlyList<BoundQuantifiedPath> Quantified,
    IReadOnlyList<BoundShortestPath> Shortest,
    IReadOnlyList<BoundPath> Paths,
    IReadOnlyList<BoundExpression> Predicates,
    bool DifferentRelationships = true);
