namespace Graph.Bolt;

/// <summary>The server could not do it now; the same transaction may succeed when it is run again.</summary>
public class TransientException : Neo4jException
{
    /// <summary>A failure with a message.</summary>
    public TransientException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public TransientException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public TransientException(string code, string message)
        : base(code, message)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
