using Graph.Model;

namespace Graph.Cypher.Diagnostics;

/// <summary>
/// A statement that does not parse or breaks a rule that can be seen without running it. The message is the first
/// diagnostic's, followed by its place as Neo4j writes it: line, column and offset, the line itself, and a caret.
/// </summary>
public sealed class CypherSyntaxException : GraphException
{
    /// <summary>An error with one of <see cref="ErrorCodes"/> and at least one diagnostic.</summary>
    public CypherSyntaxException(string code, string message, IReadOnlyList<Diagnostic> diagnostics)
        : base(code, message) => Diagnostics = diagnostics;

    /// <summary>All that was found, in the order of the text; at least one.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
