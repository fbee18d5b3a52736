namespace Graph.Bolt;

/// <summary>Which servers of a cluster may run a transaction; not a guard against writing.</summary>
public enum AccessMode
{
    /// <summary>One that reads.</summary>
    Read,

    /// <summary>The one that writes.</summary>
    Write,
}
