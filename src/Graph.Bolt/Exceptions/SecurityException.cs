namespace Graph.Bolt;

/// <summary>The server refused because of who asked, or the connection is not secure.</summary>
public class SecurityException : Neo4jException
{
    /// <summary>A failure with a message.</summary>
    public SecurityException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public SecurityException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public SecurityException(string code, string message)
        : base(code, message)
    {
    }
}
