namespace Graph.Cypher.Syntax;

/// <summary>The choices among the paths between two nodes.</summary>
internal enum PathSelectorKind
{
    /// <summary><c>shortestPath(…)</c>: one shortest.</summary>
    ShortestPathFunction,

    /// <summary><c>allShortestPaths(…)</c>: all of the least length.</summary>
    AllShortestPathsFunction,

    /// <summary><c>ALL</c>: every path, as without a selector.</summary>
    All,

    /// <summary><c>ANY [k]</c>: any of them.</summary>
    Any,

    /// <summary><c>ANY SHORTEST</c> or <c>SHORTEST k</c>.</summary>
    Shortest,

    /// <summary><c>ALL SHORTEST</c>.</summary>
    AllShortest,

    /// <summary><c>SHORTEST k GROUPS</c>: all paths of the k least lengths.</summary>
    ShortestGroups,
}
