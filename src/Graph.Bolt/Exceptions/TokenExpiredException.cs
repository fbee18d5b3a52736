namespace Graph.Bolt;

/// <summary>The token that was given has expired.</summary>
public sealed class TokenExpiredException : SecurityException
{
    /// <summary>A failure with a message.</summary>
    public TokenExpiredException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public TokenExpiredException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public TokenExpiredException(string code, string message)
        : base(code, message)
    {
    }
}
