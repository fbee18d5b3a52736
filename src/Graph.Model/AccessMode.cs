namespace Graph.Model;

/// <summary>What a transaction may do.</summary>
public enum AccessMode
{
    /// <summary>Read only; a writing statement is refused.</summary>
    Read,

    /// <summary>Read and write.</summary>
    Write,
}
