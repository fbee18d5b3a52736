namespace Graph.Bolt;

/// <summary>User name or password is wrong.</summary>
public sealed class AuthenticationException : SecurityException
{
    /// <summary>A failure with a message.</summary>
    public AuthenticationException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public AuthenticationException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public AuthenticationException(string code, string message)
        : base(code, message)
    {
    }
}
