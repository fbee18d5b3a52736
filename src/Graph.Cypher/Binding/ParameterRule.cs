using Graph.Cypher.Text;

namespace Graph.Cypher.Binding;

/// <summary>A place where a parameter's value must be of certain kinds (or null).</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Kinds">What it may be.</param>
/// <param name="Span">The place.</param>
internal sealed record ParameterRule(string Name, TypeSet Kinds, SourceSpan Span);
