namespace Graph.Extraction.Actors;

/// <summary>A known phrase found in the text: tokens <c>[First, End)</c>.</summary>
internal readonly record struct Chunk(int First, int End, Term Term);
