namespace Graph.Bolt;

/// <summary>The least severe notifications that a server is asked for.</summary>
public enum Severity
{
    /// <summary>Warnings only.</summary>
    Warning,

    /// <summary>Hints too.</summary>
    Information,
}
