using System.IO.Compression;
using Graph.Cypher;
using Graph.Extraction.Articles;
using Graph.Relations.Exchange;
using Graph.Relations.Exchange.Rows;

namespace Graph.Api.Features.Imports;

/// <summary>Reads uploads that hold a graph to be restored.</summary>
internal static class GraphFiles
{
    private const string Nodes = "nodes.csv";
    private const string Relationships = "relationships.csv";

    private static readonly GraphFileReader Reader = new(ValueTexts.Parse);

    /// <summary>Whether an archive holds the two tables of an exported graph.</summary>
    public static bool IsGraph(ZipArchive archive) =>
        archive.Entries.Count == 2 && archive.GetEntry(Nodes) is not null && archive.GetEntry(Relationships) is not null;

    /// <summary>Whether a row is of one of those two tables.</summary>
    public static bool IsHalf(SourceRow row) => row.Cells.Any(cell => cell.Name is ":ID" or ":START_ID");

    /// <exception cref="ExchangeException">It is no such file.</exception>
    public static GraphFile Read(Upload upload)
    {
        var bytes = upload.Content.ToArray();
        if (upload.Content.Span.StartsWith("PK"u8))
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            return Reader.Csv(TextOf(archive, Nodes), TextOf(archive, Relationships));
        }

        if (upload.Name.EndsWith(".gexf", StringComparison.OrdinalIgnoreCase))
        {
            return Reader.Gexf(new MemoryStream(bytes));
        }

        var isXml = upload.Name.EndsWith(".graphml", StringComparison.OrdinalIgnoreCase) || bytes.AsSpan().IndexOf((byte)'<') is >= 0 and < 8;
        return isXml ? Reader.GraphMl(new MemoryStream(bytes)) : Reader.Cytoscape(new MemoryStream(bytes));
    }

    private static string TextOf(ZipArchive archive, string name)
    {
        using var stream = (archive.GetEntry(name) ?? throw new ExchangeException($"The archive lacks {name}.")).Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return ArticleSource.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
