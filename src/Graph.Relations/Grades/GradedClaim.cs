namespace Graph.Relations.Grades;

/// <summary>A claim's grade.</summary>
/// <param name="Id">The claim's id.</param>
/// <param name="Credibility">1 to 6; 6 (cannot be judged) until an analyst grades it.</param>
/// <param name="History">How it was changed, first to last.</param>
public sealed record GradedClaim(string Id, int Credibility, IReadOnlyList<GradeChange<int>> History);
