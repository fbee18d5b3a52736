using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning;

/// <summary>A condition that a seek can answer.</summary>
/// <param name="Predicate">The condition.</param>
/// <param name="Key">The property it is on, or null for the id.</param>
/// <param name="Value">What it must equal, or the list it must be in.</param>
/// <param name="IsList">Whether it is IN.</param>
/// <param name="ByElementId">Whether it is on the element id and not the number.</param>
/// <param name="ByNode">Whether the node itself must equal the value, or be in the list.</param>
internal sealed record SeekCondition(BoundExpression Predicate, string? Key, BoundExpression Value, bool IsList, bool ByElementId, bool ByNode = false);
