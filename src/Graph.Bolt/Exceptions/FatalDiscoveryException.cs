namespace Graph.Bolt;

/// <summary>The database that was named does not exist.</summary>
public sealed class FatalDiscoveryException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public FatalDiscoveryException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public FatalDiscoveryException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public FatalDiscoveryException(string code, string message)
        : base(code, message)
    {
    }
}
