namespace Graph.Bolt;

/// <summary>A statement was given an argument it does not take.</summary>
public sealed class StatementArgumentException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public StatementArgumentException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public StatementArgumentException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public StatementArgumentException(string code, string message)
        : base(code, message)
    {
    }
}
