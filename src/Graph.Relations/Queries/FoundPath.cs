namespace Graph.Relations.Queries;

/// <summary>One path, from its beginning to its end.</summary>
/// <param name="Nodes">Ids, one more than there are relationships.</param>
/// <param name="Relationships">Ids.</param>
public sealed record FoundPath(IReadOnlyList<string> Nodes, IReadOnlyList<string> Relationships);
