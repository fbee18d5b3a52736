namespace Graph.Bolt;

/// <summary>A bookmark is not one that this server made.</summary>
public sealed class InvalidBookmarkException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public InvalidBookmarkException(string message)
        : base(message)
    {
    }

    internal InvalidBookmarkException(string code, string message)
        : base(code, message)
    {
    }
}
