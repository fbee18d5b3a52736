namespace Graph.Api.Features.Grades;

/// <summary>A grade for a claim.</summary>
/// <param name="Grade">1 to 6.</param>
/// <param name="Note">Why.</param>
internal sealed record GradeClaimRequest(int Grade, string? Note = null);
