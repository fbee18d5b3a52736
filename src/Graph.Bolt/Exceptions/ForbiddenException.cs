namespace Graph.Bolt;

/// <summary>The user may not do that.</summary>
public sealed class ForbiddenException : SecurityException
{
    /// <summary>A failure with a message.</summary>
    public ForbiddenException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public ForbiddenException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public ForbiddenException(string code, string message)
        : base(code, message)
    {
    }
}
