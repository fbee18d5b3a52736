namespace Graph.Cypher.Tests.Conformance;

/// <summary>One step of a scenario: its sentence, the text block below it, and the table below it.</summary>
internal sealed record FeatureStep(string Text, string? Block, IReadOnlyList<IReadOnlyList<string>> Table);
