namespace Graph.Embedded.FullText.Patterns;

/// <summary>A piece of a pattern; those of one <see cref="PatternNodes"/> that are alike are the same.</summary>
/// <param name="Number">Its number in the pattern.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Parts">Its pieces.</param>
/// <param name="Characters">The characters of <see cref="PatternKind.Characters"/>.</param>
/// <param name="MatchesEmpty">Whether it matches the empty text.</param>
internal sealed record PatternNode(int Number, PatternKind Kind, IReadOnlyList<PatternNode> Parts, CharacterSet? Characters, bool MatchesEmpty);
