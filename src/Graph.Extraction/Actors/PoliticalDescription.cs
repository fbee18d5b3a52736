namespace Graph.Extraction.Actors;

/// <summary>What "the Vermont senator" says of whom it means.</summary>
/// <param name="Noun">As written: <c>senator</c>.</param>
/// <param name="Home">The state of the United States; null where it names none.</param>
/// <param name="Party">Its letter: <c>R</c>, <c>D</c>, <c>L</c> or <c>G</c>; null where it names none.</param>
internal readonly record struct PoliticalDescription(string Noun, string? Home, char? Party);
