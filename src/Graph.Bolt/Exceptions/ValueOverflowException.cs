namespace Graph.Bolt;

/// <summary>A value is outside the range of the .NET type it should be turned into.</summary>
public sealed class ValueOverflowException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public ValueOverflowException(string message)
        : base(message)
    {
    }
}
