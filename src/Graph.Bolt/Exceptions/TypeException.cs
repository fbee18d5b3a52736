namespace Graph.Bolt;

/// <summary>A value has a type that an operation does not take.</summary>
public sealed class TypeException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public TypeException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and its cause.</summary>
    public TypeException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure with the server's code.</summary>
    public TypeException(string code, string message)
        : base(code, message)
    {
    }
}
