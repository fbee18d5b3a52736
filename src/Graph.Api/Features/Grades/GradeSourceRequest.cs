namespace Graph.Api.Features.Grades;

/// <summary>A grade for a publisher.</summary>
/// <param name="Grade"><c>A</c> to <c>F</c>.</param>
/// <param name="Note">Why.</param>
internal sealed record GradeSourceRequest(string Grade, string? Note = null);
