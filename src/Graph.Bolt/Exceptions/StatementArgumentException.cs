namespace Graph.Bolt;

/// <summary>A statement was given an argument it does not take.</summary>
public sealed class StatementArgumentException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public StatementArgumentException(string message)
        : base(message)
    {
    }

    internal StatementArgumentException(string code, string message)
        : base(code, message)
    {
    }
}
