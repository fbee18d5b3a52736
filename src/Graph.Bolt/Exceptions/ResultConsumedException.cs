namespace Graph.Bolt;

/// <summary>The rows of a result were asked for after it was consumed.</summary>
public sealed class ResultConsumedException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public ResultConsumedException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public ResultConsumedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
