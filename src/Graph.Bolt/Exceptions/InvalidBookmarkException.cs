namespace Graph.Bolt;

/// <summary>A bookmark is not one that this server made.</summary>
public sealed class InvalidBookmarkException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public InvalidBookmarkException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public InvalidBookmarkException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public InvalidBookmarkException(string code, string message)
        : base(code, message)
    {
    }
}
