namespace Graph.Api.Features.Identity;

/// <summary>Two entities that are one.</summary>
/// <param name="Keep">Id of the one that stays, with its name.</param>
/// <param name="Merge">Id of the one that goes into it.</param>
internal sealed record MergeRequest(string Keep, string Merge);
