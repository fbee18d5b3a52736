namespace Graph.Relations.Queries;

/// <summary>Something that reports contradict one another about, side by side.</summary>
/// <param name="Kind"><c>modality</c> (signed, will sign, denied), <c>value</c> (another date, kind …) or <c>actors</c> (another giver, speaker …).</param>
/// <param name="About">Id of the relationship or of the entity.</param>
/// <param name="What">The relationship's type, or the property.</param>
/// <param name="Name">Both in words.</param>
/// <param name="Sides">What is said, the side with the most independent sources first.</param>
public sealed record Contradiction(string Kind, string About, string What, string Name, IReadOnlyList<ContradictionSide> Sides);
