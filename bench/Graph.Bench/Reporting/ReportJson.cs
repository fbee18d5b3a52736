using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Bench.Reporting;

/// <summary>A report as JSON, with every value that was measured.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Format(Report report) => JsonSerializer.Serialize(
        new
        {
            report.Command,
            MeasuredAt = DateTimeOffset.UtcNow,
            Processors = Environment.ProcessorCount,
            Comparisons = report.Comparisons.Select(comparison => new
            {
                comparison.Subject,
                comparison.Unit,
                Better = comparison.Better == Better.Lower ? "lower" : "higher",
                Ours = Describe(comparison.Ours),
                Other = comparison.Other is { } other ? Describe(other) : null,
                comparison.Ratio,
            }),
            report.Notes,
        },
        Options) + "\n";

    private static object Describe(Series series) => new { series.System, series.Median, series.Minimum, series.Maximum, series.Values };
}
