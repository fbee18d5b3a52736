namespace Graph.Bolt;

/// <summary>What the server knows of the user has expired; it is read anew when the transaction is run again.</summary>
public sealed class AuthorizationException : SecurityException
{
    /// <summary>A failure with a message.</summary>
    public AuthorizationException(string message)
        : base(message)
    {
    }

    internal AuthorizationException(string code, string message)
        : base(code, message)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
