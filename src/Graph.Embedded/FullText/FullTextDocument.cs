namespace Graph.Embedded.FullText;

/// <summary>What an element has for an index.</summary>
/// <param name="Columns">The words of each property, as <see cref="TermCode"/> writes them, with spaces between.</param>
/// <param name="Lengths">How many words each property has, without those that the analyzer drops.</param>
internal sealed record FullTextDocument(string[] Columns, int[] Lengths);
