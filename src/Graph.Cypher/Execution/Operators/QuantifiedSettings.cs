namespace Graph.Cypher.Execution.Operators;

/// <summary>A path that repeats.</summary>
/// <param name="From">The slot of the node the walk starts at.</param>
/// <param name="To">The slot of the node it ends at.</param>
/// <param name="Into">Whether that one is bound already.</param>
/// <param name="Start">The inner slot that a repetition starts from.</param>
/// <param name="End">The inner slot that it ends at.</param>
/// <param name="Lower">The least number of repetitions.</param>
/// <param name="Upper">The greatest, or null for any.</param>
/// <param name="Reversed">Whether the walk goes from the pattern's right to its left.</param>
/// <param name="Inner">Slots of the inner variables.</param>
/// <param name="Outer">Slots of the lists of their values, in the same order.</param>
/// <param name="Relationships">Slots of the inner relationships, which must not repeat.</param>
/// <param name="Others">Slots of other relationships of the same MATCH.</param>
/// <param name="InDepth">Whether all that a repetition leads to comes before its siblings, the last found sibling first.</param>
internal sealed record QuantifiedSettings(
    int From, int To, bool Into, int Start, int End, long Lower, long? Upper, bool Reversed,
    int[] Inner, int[] Outer, int[] Relationships, int[] Others, bool InDepth);
