using System.Text.Json.Nodes;
using Graph.Extraction.Drafts;

namespace Graph.Api.Features.Imports;

/// <summary>Reads files as an import does and says what came of it; no database takes part.</summary>
internal static class DryRun
{
    /// <summary>Reads them all.</summary>
    public static async Task<DryRunDocument> RunAsync(IReadOnlyList<Upload> uploads, CancellationToken cancellationToken)
    {
        var files = new List<DryRunFileDocument>();
        foreach (var upload in uploads)
        {
            files.Add(await ReadAsync(upload, cancellationToken));
        }

        return new DryRunDocument(files);
    }

    private static async Task<DryRunFileDocument> ReadAsync(Upload upload, CancellationToken cancellationToken)
    {
        try
        {
            var content = await FileImport.ReadAsync(upload, cancellationToken);
            var rows = new ImportFileDocument(upload.Name, ImportState.Ready).With(content);
            var first = content.Drafts.Count == 0 ? null : JsonNode.Parse(DraftJson.Write(content.Drafts[0]));
            return new DryRunFileDocument(upload.Name, content.Drafts.Count, rows.Rows, rows.RowErrors, first, null);
        }
        catch (Exception failure) when (FileImport.IsOfTheFile(failure))
        {
            return new DryRunFileDocument(upload.Name, 0, null, null, null, failure.Message);
        }
    }
}
