namespace Graph.Api.Workspaces;

/// <summary>Something that the workspace keeps.</summary>
/// <param name="Id">Its id within its area.</param>
/// <param name="Body">What it holds.</param>
internal sealed record WorkspaceEntry(string Id, byte[] Body);
