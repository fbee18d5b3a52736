namespace Graph.Cypher.Binding;

/// <summary>What a name in a statement names.</summary>
internal enum NameKind
{
    /// <summary>A label.</summary>
    Label,

    /// <summary>A relationship type.</summary>
    Type,

    /// <summary>A property key.</summary>
    Key,
}
