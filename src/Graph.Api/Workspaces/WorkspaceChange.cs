namespace Graph.Api.Workspaces;

/// <summary>One entry that is written or removed.</summary>
/// <param name="Area">What sort of thing it is.</param>
/// <param name="Id">Which one.</param>
/// <param name="Body">What it holds from now on; null where it goes.</param>
internal sealed record WorkspaceChange(string Area, string Id, byte[]? Body);
