namespace Graph.Embedded.Storage;

/// <summary>One node: 32 bytes. The default is a place without a node.</summary>
internal struct NodeRecord : IElementRecord
{
    /// <summary>The shared, ascending array of its labels; null where there is no node.</summary>
    public int[]? Labels;

    /// <summary>Its properties.</summary>
    public Properties Properties;

    /// <summary>Its relationships by direction and type, in that order; null for none. Never changed in place.</summary>
    public HopGroup[]? Hops;

    public readonly bool Exists => Labels is not null;
}
