using Graph.Cypher.Stores;

namespace Graph.Cypher.Binding;

/// <summary>A relationship of a pattern, of one step or of variable length.</summary>
/// <param name="Variable">Holds the relationship, or the list of them for a variable length.</param>
/// <param name="IsBound">Whether the row before the pattern holds it already; a variable length may be bound to a list.</param>
/// <param name="Left">The node on its left.</param>
/// <param name="Right">The node on its right.</param>
/// <param name="Direction">Seen from the left.</param>
/// <param name="Types">Any of these types; empty for all. More (NOT, AND, %) is in the predicates, or in the steps' for a variable length.</param>
/// <param name="Length">The variable length, or null for one step.</param>
internal sealed record BoundRelationship(
    Variable Variable, bool IsBound, Variable Left, Variable Right, Direction Direction, IReadOnlyList<string> Types, BoundLength? Length);
