namespace Graph.Bolt;

/// <summary>The server did not answer within the time it promised itself.</summary>
public class ConnectionReadTimeoutException : Neo4jException
{
    /// <summary>A failure with a message.</summary>
    public ConnectionReadTimeoutException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public ConnectionReadTimeoutException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
