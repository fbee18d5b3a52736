using Graph.Api.Hosting;
using Graph.Extraction;
using Graph.Extraction.Drafts;
using Graph.Relations.Exchange;
using Graph.Relations.Exchange.Rows;
using Graph.Relations.Import;

namespace Graph.Api.Features.Imports;

/// <summary>Reads files into drafts, by their kind.</summary>
internal static class FileReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="FailureException">It holds nothing to read, or one of its rows is bad and all were asked for.</exception>
    /// <exception cref="DraftFormatException">It is a draft that is not in the format.</exception>
    public static FileContent Read(Upload upload)
    {
        if (upload.Problem is { } problem)
        {
            throw new FailureException(problem);
        }

        if (upload.Kind == UploadKind.Graph)
        {
            return new FileContent([]) { Graph = GraphFiles.Read(upload) };
        }

        if (upload.Kind == UploadKind.Archive)
        {
            throw new FailureException("An archive in an archive is not taken apart; unpack it and import its files, or put them into the outer archive.");
        }

        var source = TextFile.Read(upload.Content.Span, upload.Name);
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            throw new FailureException("The file holds no text.");
        }

        var mapping = upload.Mapping is { } json ? MappingJson.Read(json) : null;
        RowMapping[] known = [.. upload.KeptMappings.Select(MappingJson.Read), .. ShippedMappings.All];
        return Strict(upload, upload.Kind switch
        {
            UploadKind.Draft when GraphFileReader.IsCytoscape(source.Text) => new FileContent([]) { Graph = GraphFiles.Read(upload) },
            UploadKind.Draft when source.Text.AsSpan().TrimStart() is ['[', ..] => throw new FailureException(
                "The file is a JSON array; a .json file holds one draft, as 'graph extract' writes it. Drafts and rows of tables are read from JSON lines (.jsonl), an object a line."),
            UploadKind.Draft => new FileContent([DraftImporter.Checked(DraftJson.Read(source.Text))]),
            UploadKind.Lines when mapping is null && DraftLinesReader.IsOf(source.Text) => Drafts(DraftLinesReader.Read(source.Text)),
            UploadKind.Table => RowFile.Read(CsvRows.Read(source.Text), mapping, known),
            UploadKind.Lines => RowFile.Read(JsonRows.Read(source.Text), mapping, known),
            _ => new FileContent([ArticleExtractor.Extract(source)]),
        });
    }

    private static FileContent Drafts(IReadOnlyList<DraftLine> lines)
    {
        DraftLine[] drafts = [.. lines.Where(line => line.Draft is not null)];
        return new FileContent([.. drafts.Select(line => line.Draft).OfType<Draft>()])
        {
            Lines = [.. drafts.Select(line => line.Number)],
            Requests = [.. drafts.Select(line => line.Request)],
            Decisions = [.. lines.Select(line => line.Decision).OfType<KeptDecision>()],
            Grades = [.. lines.Select(line => line.Grade).OfType<KeptGrade>()],
        };
    }

    private static FileContent Strict(Upload upload, FileContent content) =>
        content.Problems.Count > 0 && (upload.IsStrict || content.Drafts.Count == 0)
            ? throw new FailureException(content.Problems[0].Message + (content.Problems.Count == 1 ? "" : $" So {content.Problems.Count} rows in all."))
            : content;
}
