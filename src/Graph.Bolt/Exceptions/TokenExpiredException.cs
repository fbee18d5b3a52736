namespace Graph.Bolt;

/// <summary>The token that was given has expired.</summary>
public sealed class TokenExpiredException : SecurityException
{
    /// <summary>A failure with a message.</summary>
    public TokenExpiredException(string message)
        : base(message)
    {
    }

    internal TokenExpiredException(string code, string message)
        : base(code, message)
    {
    }
}
