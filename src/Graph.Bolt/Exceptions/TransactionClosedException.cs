namespace Graph.Bolt;

/// <summary>A transaction that has ended was used again.</summary>
public sealed class TransactionClosedException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public TransactionClosedException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public TransactionClosedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
