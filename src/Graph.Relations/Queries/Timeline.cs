namespace Graph.Relations.Queries;

/// <summary>What was reported when.</summary>
/// <param name="Unit">How wide a bar is: <c>minutes</c> (ten of them), <c>hour</c>, <c>day</c>, <c>month</c> or <c>year</c>; null where there is no time at all.</param>
/// <param name="Start">Where the first bar begins; null where there is none.</param>
/// <param name="End">Where the last bar ends.</param>
/// <param name="Bars">All bars in order, empty ones too.</param>
/// <param name="Spans">What is known less precisely than a bar is wide: a day, a month, a year.</param>
/// <param name="Undated">How much has no time.</param>
/// <param name="Times">When each relationship was reported; null where the question was not about relationships.</param>
public sealed record Timeline(
    string? Unit,
    string? Start,
    string? End,
    IReadOnlyList<TimeBar> Bars,
    IReadOnlyList<TimeBar> Spans,
    int Undated,
    IReadOnlyList<RelationshipTimes>? Times = null);
