namespace Graph.Bolt;

/// <summary>The server and the driver do not understand each other.</summary>
public class ProtocolException : Neo4jException
{
    /// <summary>A failure with a message.</summary>
    public ProtocolException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public ProtocolException(string code, string message)
        : base(code, message)
    {
    }
}
