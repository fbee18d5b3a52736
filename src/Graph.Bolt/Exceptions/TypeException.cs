namespace Graph.Bolt;

/// <summary>A value has a type that an operation does not take.</summary>
public sealed class TypeException : ClientException
{
    /// <summary>A failure with a message.</summary>
    public TypeException(string message)
        : base(message)
    {
    }

    internal TypeException(string code, string message)
        : base(code, message)
    {
    }
}
