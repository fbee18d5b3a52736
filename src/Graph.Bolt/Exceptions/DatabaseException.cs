namespace Graph.Bolt;

/// <summary>The server failed to do what was asked.</summary>
public class DatabaseException : Neo4jException
{
    /// <summary>A failure with a message.</summary>
    public DatabaseException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public DatabaseException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public DatabaseException(string code, string message)
        : base(code, message)
    {
    }
}
