namespace Graph.Bolt;

/// <summary>No connection to the server can be made, or the one in use was lost.</summary>
public class ServiceUnavailableException : Neo4jException
{
    /// <summary>A failure with a message.</summary>
    public ServiceUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public ServiceUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
