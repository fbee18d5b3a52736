using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>A property that an index or a constraint covers: <c>n.key</c>.</summary>
/// <param name="Variable">The place of the variable.</param>
/// <param name="Dot">The place of the dot.</param>
/// <param name="Key">The key.</param>
internal readonly record struct RuleProperty(SourceSpan Variable, SourceSpan Dot, Name Key);
