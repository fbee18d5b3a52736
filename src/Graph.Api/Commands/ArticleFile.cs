namespace Graph.Api.Commands;

/// <summary>A file that a command line names.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Name">What it is called in messages: its path from the folder that was named, or its bare name.</param>
internal sealed record ArticleFile(string Path, string Name);
