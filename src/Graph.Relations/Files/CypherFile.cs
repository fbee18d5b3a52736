namespace Graph.Relations.Files;

/// <summary>One statement of the service: its file's name, what the header says of it, and the text that is run.</summary>
/// <param name="Name">The path below the folder, without the extension: <c>queries/neighbours</c>.</param>
/// <param name="Description">What it is for, in a sentence or two.</param>
/// <param name="Parameters">What it takes, in the order of the header.</param>
/// <param name="Columns">What it returns, in order; empty for one that returns nothing.</param>
/// <param name="Text">The whole file, header included: comments are Cypher too.</param>
public sealed record CypherFile(
    string Name,
    string Description,
    IReadOnlyList<CypherParameter> Parameters,
    IReadOnlyList<CypherColumn> Columns,
    string Text);
