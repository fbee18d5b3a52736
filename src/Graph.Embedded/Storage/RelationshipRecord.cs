namespace Graph.Embedded.Storage;

/// <summary>One relationship: 32 bytes. The default is a place without a relationship.</summary>
internal struct RelationshipRecord : IElementRecord
{
    /// <summary>The node it starts from.</summary>
    public int Start;

    /// <summary>The node it leads to.</summary>
    public int End;

    /// <summary>The token of its type.</summary>
    public int Type;

    /// <summary>Its properties; without a shape where there is no relationship (any more), though its ends may still be known.</summary>
    public Properties Properties;

    public readonly bool Exists => Properties.Shape is not null;
}
