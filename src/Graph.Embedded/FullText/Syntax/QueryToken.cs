namespace Graph.Embedded.FullText.Syntax;

/// <summary>One piece of a search.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What was typed, with its escapes.</param>
/// <param name="Column">Where it begins, counted from 1.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int Column);
