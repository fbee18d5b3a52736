namespace Graph.Bolt;

/// <summary>The server that the session spoke to can no longer serve it; a new session may reach another.</summary>
public class SessionExpiredException : Neo4jException
{
    /// <summary>A failure with a message.</summary>
    public SessionExpiredException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public SessionExpiredException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
