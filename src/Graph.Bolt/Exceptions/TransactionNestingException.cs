namespace Graph.Bolt;

/// <summary>A session was asked for a second transaction while one is open.</summary>
public sealed class TransactionNestingException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public TransactionNestingException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public TransactionNestingException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
