using Graph.Relations.Exchange;

namespace Graph.Api.Commands;

/// <summary>What an export wrote, in a sentence.</summary>
internal static class ExportText
{
    public static string Describe(ExportCounts counts, ExportFormat format, string file)
    {
        string[] written = format == ExportFormat.Drafts
            ? [Counted.Of(counts.Drafts, "draft"), Counted.Of(counts.Decisions, "decision"), Counted.Of(counts.Grades, "grade")]
            : [Counted.Of(counts.Nodes, "node"), Counted.Of(counts.Relationships, "relationship")];
        return $"{string.Join(", ", written[..^1])} and {written[^1]} written to '{file}' as {format.Name}{(format == ExportFormat.Csv ? " (a zip archive of two tables)" : "")}.";
    }
}
