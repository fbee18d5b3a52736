namespace Graph.Bolt;

/// <summary>A value cannot be turned into a .NET type without losing part of it.</summary>
public sealed class ValueTruncationException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public ValueTruncationException(string message)
        : base(message)
    {
    }
}
