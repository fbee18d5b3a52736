namespace Graph.Bolt;

/// <summary>A place in a statement.</summary>
public interface IInputPosition
{
    /// <summary>Characters before it, from 0.</summary>
    int Offset { get; }

    /// <summary>Its line, from 1.</summary>
    int Line { get; }

    /// <summary>Its column, from 1.</summary>
    int Column { get; }
}
