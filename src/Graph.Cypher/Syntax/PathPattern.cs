using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>One path of a pattern: <c>[variable =] [selector] factors</c>.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Variable">The path's name, or null.</param>
/// <param name="Selector">Which of the matching paths are wanted; null for all.</param>
/// <param name="Factors">Nodes and relationships in turn, where parenthesised paths may stand between or in place of nodes; at least one.</param>
internal sealed record PathPattern(
    SourceSpan Span, Name? Variable, PathSelector? Selector, IReadOnlyList<PathFactor> Factors) : SyntaxNode(Span);
