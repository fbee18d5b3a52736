namespace Graph.Bolt;

/// <summary>What a statement did.</summary>
public enum QueryType
{
    /// <summary>The server did not say.</summary>
    Unknown,

    /// <summary>It read.</summary>
    ReadOnly,

    /// <summary>It read and wrote.</summary>
    ReadWrite,

    /// <summary>It wrote and returned nothing.</summary>
    WriteOnly,

    /// <summary>It changed indexes or constraints.</summary>
    SchemaWrite,
}
