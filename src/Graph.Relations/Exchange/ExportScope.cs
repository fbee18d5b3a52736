namespace Graph.Relations.Exchange;

/// <summary>How much of the graph goes into a file.</summary>
public enum ExportScope
{
    /// <summary>What analysts draw: entities and the relationships among them.</summary>
    Drawn,

    /// <summary>All there is: also claims, passages, articles, imports, kept drafts and decisions. Only this can be restored with its evidence.</summary>
    All,
}
