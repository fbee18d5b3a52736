namespace Graph.Relations.Queries;

/// <summary>One side of a contradiction.</summary>
/// <param name="Says">The modality, the value, or the names of the actors.</param>
/// <param name="Sources">In how many texts; copies of one text count once.</param>
/// <param name="Evidence">The sentences, latest first.</param>
public sealed record ContradictionSide(string Says, int Sources, IReadOnlyList<EvidenceItem> Evidence);
