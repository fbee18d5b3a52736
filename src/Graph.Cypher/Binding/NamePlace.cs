using Graph.Cypher.Text;

namespace Graph.Cypher.Binding;

/// <summary>A place where a statement reads a label, a type or a property, so that one the graph has never seen can be pointed out.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name.</param>
/// <param name="Span">The place.</param>
internal sealed record NamePlace(NameKind Kind, string Name, SourceSpan Span);
