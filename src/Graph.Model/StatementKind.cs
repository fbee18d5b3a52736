namespace Graph.Model;

/// <summary>What a statement does, in Bolt's four types.</summary>
public enum StatementKind
{
    /// <summary>Reads (<c>r</c>).</summary>
    Read,

    /// <summary>Writes and returns nothing (<c>w</c>).</summary>
    Write,

    /// <summary>Writes and returns rows (<c>rw</c>).</summary>
    ReadWrite,

    /// <summary>Changes indexes or constraints (<c>s</c>).</summary>
    Schema,
}
