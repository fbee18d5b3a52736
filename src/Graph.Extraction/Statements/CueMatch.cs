namespace Graph.Extraction.Statements;

/// <summary>A verb of speech found among the items of a unit, <c>[First, End)</c>.</summary>
internal sealed record CueMatch(int First, int End, CueEntry Entry, CueForm Form);
