namespace Graph.Cypher.Stores;

/// <summary>What hops lead over and to.</summary>
[Flags]
public enum HopParts
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>The neighbours.</summary>
    Neighbours = 1,

    /// <summary>The relationships.</summary>
    Relationships = 2,
}
