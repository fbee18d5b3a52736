namespace Graph.Relations;

/// <summary>A draft contradicts itself or the graph. The message names the place in the draft and what would be right; nothing was written.</summary>
public sealed class InvalidDraftException(string path, string problem) : Exception($"{path}: {problem}")
{
    /// <summary>The place in the draft, as <c>gifts[0].givers[1]</c>.</summary>
    public string Path { get; } = path;
}
