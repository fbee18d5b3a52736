namespace Graph.Bolt;

/// <summary>The root of all failures of the driver and the server.</summary>
public class Neo4jException : Exception
{
    /// <summary>A failure with a message.</summary>
    public Neo4jException(string message)
        : this(message, innerException: null)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public Neo4jException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public Neo4jException(string code, string message)
        : base(message) => Code = code;

    /// <summary>The server's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>; null for failures of the driver's own.</summary>
    public string? Code { get; }

    /// <summary>Whether the same transaction may succeed when it is run again.</summary>
    public virtual bool IsRetriable => false;
}
