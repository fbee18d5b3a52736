namespace Graph.Bolt.PackStream;

/// <summary>What the next value of a PackStream payload is.</summary>
internal enum PackKind
{
    Null,
    Boolean,
    Integer,
    Float,
    Bytes,
    String,
    List,
    Map,
    Structure,
}
