namespace Graph.Relations.Queries;

/// <summary>The words a claim rests on; for a plain mention, <see cref="Claim"/> is null and <see cref="Predicate"/> is <c>MENTIONS</c>.</summary>
/// <param name="Credibility">The claim's Admiralty grade, 1 to 6; 6 (cannot be judged) until an analyst grades it; null for a mention.</param>
/// <param name="Start">Offset of the marked words in the article's text.</param>
/// <param name="End">Offset after the last.</param>
public sealed record EvidenceItem(
    string? Claim,
    string Predicate,
    string? Value,
    string? Modality,
    string? Polarity,
    double? Confidence,
    string? Extractor,
    int? Credibility,
    EvidenceArticle Article,
    EvidencePassage Passage,
    int Start,
    int End);
