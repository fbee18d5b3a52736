namespace Graph.Bolt;

/// <summary>The user may not do that.</summary>
public sealed class ForbiddenException : SecurityException
{
    /// <summary>A failure with a message.</summary>
    public ForbiddenException(string message)
        : base(message)
    {
    }

    internal ForbiddenException(string code, string message)
        : base(code, message)
    {
    }
}
