namespace Graph.Bolt;

/// <summary>The database that was named does not exist.</summary>
public sealed class FatalDiscoveryException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public FatalDiscoveryException(string message)
        : base(message)
    {
    }

    internal FatalDiscoveryException(string code, string message)
        : base(code, message)
    {
    }
}
