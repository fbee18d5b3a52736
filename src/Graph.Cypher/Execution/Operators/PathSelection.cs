using Graph.Cypher.Syntax;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Which paths are chosen.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Count">How many, or how many lengths.</param>
/// <param name="Path">The slot of the path.</param>
/// <param name="Slots">All slots that a match fills.</param>
/// <param name="Left">The slot of the node that paths begin at.</param>
/// <param name="Right">The slot of the node that paths end at.</param>
/// <param name="RefusesSameEnds">Whether it is an error when a path would have to return to where it begins.</param>
internal sealed record PathSelection(PathSelectorKind Kind, long Count, int Path, int[] Slots, int Left, int Right, bool RefusesSameEnds);
