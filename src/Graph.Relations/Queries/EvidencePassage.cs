namespace Graph.Relations.Queries;

/// <summary>The passage that evidence stands in; offsets refer to the article's text.</summary>
public sealed record EvidencePassage(string Id, int Seq, string? At, int Start, int End, string Text);
