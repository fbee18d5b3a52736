namespace Graph.Relations.Queries;

/// <summary>An index or constraint.</summary>
/// <param name="Type">As the database calls it: <c>RANGE</c>, <c>UNIQUENESS</c>.</param>
/// <param name="EntityType"><c>NODE</c> or <c>RELATIONSHIP</c>.</param>
public sealed record SchemaItem(
    string Name, string Type, string? EntityType, IReadOnlyList<string> LabelsOrTypes, IReadOnlyList<string> Properties);
