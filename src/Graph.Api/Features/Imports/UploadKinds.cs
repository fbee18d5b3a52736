using Microsoft.Net.Http.Headers;

namespace Graph.Api.Features.Imports;

/// <summary>Which files are read here, by media type and by name.</summary>
internal static class UploadKinds
{
    /// <summary>What may be imported, for messages.</summary>
    public const string Readable = "plain text (.txt), Markdown (.md), pages (.html), drafts (.json), tables (.csv, .jsonl), graphs (.graphml, .gexf, .cyjs) and archives of these (.zip)";

    /// <summary>The kind of a file by its name; null when it is not read here.</summary>
    public static UploadKind? ByName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" or ".md" or ".markdown" or ".html" or ".htm" or ".xhtml" => UploadKind.Article,
        ".json" => UploadKind.Draft,
        ".csv" or ".tsv" => UploadKind.Table,
        ".jsonl" or ".ndjson" => UploadKind.Lines,
        ".graphml" or ".gexf" or ".cyjs" => UploadKind.Graph,
        ".zip" => UploadKind.Archive,
        _ => null,
    };

    /// <summary>The kind of a body by its media type; null when it is not read here.</summary>
    public static UploadKind? ByMediaType(MediaTypeHeaderValue? type) => type?.MediaType.Value?.ToLowerInvariant() switch
    {
        "text/plain" or "text/markdown" or "text/x-markdown" or "text/html" or "application/xhtml+xml" => UploadKind.Article,
        "application/json" => UploadKind.Draft,
        "text/csv" or "application/csv" or "text/tab-separated-values" => UploadKind.Table,
        "application/jsonl" or "application/x-jsonlines" or "application/jsonlines" or "application/x-ndjson" or "application/ndjson" => UploadKind.Lines,
        "application/graphml+xml" or "application/gexf+xml" => UploadKind.Graph,
        "application/zip" or "application/x-zip-compressed" => UploadKind.Archive,
        _ => null,
    };

    /// <summary>A name for a body that came without one, so that its type can still be told by it.</summary>
    public static string DefaultName(MediaTypeHeaderValue type) => type.MediaType.Value?.ToLowerInvariant() switch
    {
        "text/markdown" or "text/x-markdown" => "article.md",
        "text/html" or "application/xhtml+xml" => "article.html",
        "application/json" => "draft.json",
        "text/csv" or "application/csv" or "text/tab-separated-values" => "table.csv",
        "application/jsonl" or "application/x-jsonlines" or "application/jsonlines" or "application/x-ndjson" or "application/ndjson" => "table.jsonl",
        "application/graphml+xml" => "graph.graphml",
        "application/gexf+xml" => "graph.gexf",
        "application/zip" or "application/x-zip-compressed" => "archive.zip",
        _ => "article.txt",
    };
}
