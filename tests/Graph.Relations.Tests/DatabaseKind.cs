namespace Graph.Relations.Tests;

/// <summary>The databases that every test of the domain runs on.</summary>
public enum DatabaseKind
{
    /// <summary>The embedded one, in memory.</summary>
    Embedded,

    /// <summary>A real Neo4j server.</summary>
    Neo4j,
}
