namespace Graph.Model;

/// <summary>A failure of a database or of what was asked of it, with Neo4j's code.</summary>
public class GraphException : Exception
{
    /// <summary>A failure with a code of <see cref="ErrorCodes"/> (or one that a server sent) and a sentence for the user.</summary>
    public GraphException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>Neo4j's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public string Code { get; }

    /// <summary>Whether the same transaction may succeed when it is run again.</summary>
    public virtual bool IsTransient => Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal);
}
