namespace Graph.Bolt;

/// <summary>User name or password is wrong.</summary>
public sealed class AuthenticationException : SecurityException
{
    /// <summary>A failure with a message.</summary>
    public AuthenticationException(string message)
        : base(message)
    {
    }

    internal AuthenticationException(string code, string message)
        : base(code, message)
    {
    }
}
