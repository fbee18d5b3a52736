namespace Graph.Api.Features.Imports;

/// <summary>What a file to be imported holds.</summary>
internal enum UploadKind
{
    /// <summary>An article: plain text or Markdown.</summary>
    Article,

    /// <summary>A draft, as <c>graph extract</c> writes it.</summary>
    Draft,

    /// <summary>A table: CSV.</summary>
    Table,

    /// <summary>JSON lines: rows of a table, or drafts.</summary>
    Lines,

    /// <summary>A graph that was exported: GraphML, GEXF, Cytoscape JSON, or a zip archive of two tables.</summary>
    Graph,

    /// <summary>A zip archive of files.</summary>
    Archive,

    /// <summary>Something that is not read here.</summary>
    Other,
}
