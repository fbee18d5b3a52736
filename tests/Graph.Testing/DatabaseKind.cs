namespace Graph.Testing;

/// <summary>The databases that the same tests run on.</summary>
public enum DatabaseKind
{
    /// <summary>The embedded one.</summary>
    Embedded,

    /// <summary>A real Neo4j server.</summary>
    Neo4j,
}
