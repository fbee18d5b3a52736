namespace Graph.Cypher.Binding;

/// <summary>What CREATE or MERGE makes: nodes first, then relationships, then named paths.</summary>
/// <param name="Nodes">The new nodes; nodes bound before are not among them.</param>
/// <param name="Relationships">The new relationships.</param>
/// <param name="Paths">The named paths over them.</param>
internal sealed record BoundCreation(
    IReadOnlyList<BoundNewNode> Nodes, IReadOnlyList<BoundNewRelationship> Relationships, IReadOnlyList<BoundPath> Paths);
