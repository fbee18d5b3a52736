namespace Graph.Embedded.Storage;

/// <summary>One node without its relationships: 24 bytes. The default is a place without a node.</summary>
internal struct NodeRecord : IElementRecord
{
    /// <summary>The shared, ascending array of its labels; null where there is no node.</summary>
    public int[]? Labels;

    /// <summary>Its properties.</summary>
    public Properties Properties;

    public readonly bool Exists => Labels is not null;
}
