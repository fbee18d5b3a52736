namespace Graph.Relations.Exchange;

/// <summary>A kind of file that a graph is written to.</summary>
/// <param name="Name">What it is asked for by.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Extension">The ending of its files, with the dot.</param>
/// <param name="UsualScope">How much of the whole graph it holds unless told.</param>
public sealed record ExportFormat(string Name, string MediaType, string Extension, ExportScope UsualScope)
{
    /// <summary>GraphML, for yEd, Gephi, NetworkX and for reading back.</summary>
    public static ExportFormat GraphMl { get; } = new("graphml", "application/graphml+xml", ".graphml", ExportScope.All);

    /// <summary>GEXF 1.3, for Gephi and for reading back.</summary>
    public static ExportFormat Gexf { get; } = new("gexf", "application/gexf+xml", ".gexf", ExportScope.Drawn);

    /// <summary>A zip archive of <c>nodes.csv</c> and <c>relationships.csv</c>.</summary>
    public static ExportFormat Csv { get; } = new("csv", "application/zip", ".zip", ExportScope.All);

    /// <summary><c>nodes.csv</c> alone.</summary>
    public static ExportFormat NodesCsv { get; } = new("nodes.csv", "text/csv; charset=utf-8", ".nodes.csv", ExportScope.Drawn);

    /// <summary><c>relationships.csv</c> alone.</summary>
    public static ExportFormat RelationshipsCsv { get; } = new("relationships.csv", "text/csv; charset=utf-8", ".relationships.csv", ExportScope.Drawn);

    /// <summary>The JSON of Cytoscape and Cytoscape.js.</summary>
    public static ExportFormat Cytoscape { get; } = new("cytoscape", "application/json", ".cyjs", ExportScope.All);

    /// <summary>JSON lines: a draft a line, in the order of their imports, then the decisions about who is who.</summary>
    public static ExportFormat Drafts { get; } = new("jsonl", "application/jsonl", ".jsonl", ExportScope.All);

    /// <summary>Cypher statements that make the graph in an empty database.</summary>
    public static ExportFormat Cypher { get; } = new("cypher", "application/x-cypher-query", ".cypher", ExportScope.All);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [GraphMl, Gexf, Csv, NodesCsv, RelationshipsCsv, Cytoscape, Drafts, Cypher];

    /// <summary>What may be asked for, for messages.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(format => format.Name));

    /// <summary>The format of a name, <c>json</c> and <c>drafts</c> included; null where there is none.</summary>
    public static ExportFormat? Find(string name) => name switch
    {
        "json" => Cytoscape,
        "drafts" => Drafts,
        _ => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase)),
    };

    /// <summary>The format that a file's name tells; null where it tells none.</summary>
    public static ExportFormat? OfFile(string name) =>
        All.OrderByDescending(format => format.Extension.Length)
            .FirstOrDefault(format => name.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase) || name.EndsWith(format.Name, StringComparison.OrdinalIgnoreCase) && format.Name.Contains('.', StringComparison.Ordinal))
        ?? (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? Cytoscape : name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) ? Drafts : null);
}
