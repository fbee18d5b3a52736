namespace Graph.Relations.Grades;

/// <summary>One change of a grade; who made it is not known.</summary>
/// <param name="From">The grade before.</param>
/// <param name="To">The grade since.</param>
/// <param name="Note">Why; null where nothing was said.</param>
/// <param name="GradedAt">When: UTC, to the millisecond.</param>
public sealed record GradeChange<T>(T From, T To, string? Note, string GradedAt);
