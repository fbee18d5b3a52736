using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>One paragraph of the article: what claims are counted by and evidence is shown in.</summary>
/// <param name="Id"><c>passage:</c>, the article's hash and the offsets.</param>
/// <param name="Sequence">Its place in the text, from 0.</param>
/// <param name="Span">Its characters; markup such as a bullet's dash is left out, line breaks inside stay.</param>
/// <param name="Kind">Prose, heading, bullet, caption or byline.</param>
/// <param name="At">The time of the live-blog entry it belongs to, as an ISO 8601 prefix; null outside entries.</param>
/// <param name="Entry">The number of that entry in the order of the text, from 0; -1 outside entries.</param>
internal sealed record Passage(string Id, int Sequence, TextSpan Span, PassageKind Kind, string? At, int Entry);
