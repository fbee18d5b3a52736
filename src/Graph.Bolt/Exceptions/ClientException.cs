namespace Graph.Bolt;

/// <summary>The statement, its parameters or the way the driver was used is wrong; trying again will not help.</summary>
public class ClientException : Neo4jException
{
    /// <summary>A failure with a message.</summary>
    public ClientException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public ClientException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public ClientException(string code, string message)
        : base(code, message)
    {
    }
}
