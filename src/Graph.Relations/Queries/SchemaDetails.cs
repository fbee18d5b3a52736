namespace Graph.Relations.Queries;

/// <summary>What the graph is made of.</summary>
public sealed record SchemaDetails(
    IReadOnlyList<NamedCount> Labels,
    IReadOnlyList<NamedCount> RelationshipTypes,
    IReadOnlyList<string> Properties,
    IReadOnlyList<SchemaItem> Indexes,
    IReadOnlyList<SchemaItem> Constraints);
