namespace Graph.Bolt;

/// <summary>The server is too old for what was asked of it.</summary>
public class UnsupportedFeatureException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public UnsupportedFeatureException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public UnsupportedFeatureException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
