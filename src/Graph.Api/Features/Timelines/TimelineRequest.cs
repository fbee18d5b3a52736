namespace Graph.Api.Features.Timelines;

/// <summary>The nodes whose relationships are wanted on a timeline.</summary>
/// <param name="Ids">Ids of entities.</param>
/// <param name="Unit">minutes, hour, day, month or year; unless told, what the span asks for.</param>
internal sealed record TimelineRequest(IReadOnlyList<string> Ids, string? Unit = null);
