namespace Graph.Relations.Exchange;

/// <summary>How much an export wrote.</summary>
public sealed record ExportCounts
{
    /// <summary>Nodes; none in a file of drafts.</summary>
    public long Nodes { get; init; }

    /// <summary>Relationships; none in a file of drafts.</summary>
    public long Relationships { get; init; }

    /// <summary>Drafts, one a version of an article; none in a file of the graph.</summary>
    public long Drafts { get; init; }

    /// <summary>Decisions about who is who; none in a file of the graph.</summary>
    public long Decisions { get; init; }

    /// <summary>Changes of grades; none in a file of the graph.</summary>
    public long Grades { get; init; }
}
