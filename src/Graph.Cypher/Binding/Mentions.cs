namespace Graph.Cypher.Binding;

/// <summary>The names a statement mentions, each once, in the order they first appear.</summary>
/// <param name="Labels">Node labels.</param>
/// <param name="Types">Relationship types.</param>
/// <param name="Keys">Property keys.</param>
/// <param name="Parameters">Parameters.</param>
/// <param name="Functions">Functions, by canonical name.</param>
/// <param name="Procedures">Procedures, by canonical name.</param>
internal sealed record Mentions(
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Types,
    IReadOnlyList<string> Keys,
    IReadOnlyList<string> Parameters,
    IReadOnlyList<string> Functions,
    IReadOnlyList<string> Procedures);
