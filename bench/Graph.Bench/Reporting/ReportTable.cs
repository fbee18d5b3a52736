using System.Globalization;
using System.Text;

namespace Graph.Bench.Reporting;

/// <summary>A report as a Markdown table, which reads well in a terminal too.</summary>
internal static class ReportTable
{
    private const string Nothing = "–";

    private static readonly string[] Header = ["what", "unit", "ours", "other", "times as good"];

    public static string Format(Report report)
    {
        var rows = report.Comparisons.Select(Cells).Prepend(Header).ToArray();
        var widths = Header.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            AppendRow(text, row, widths);
            if (index == 0)
            {
                AppendRow(text, [.. widths.Select(width => new string('-', width))], widths);
            }
        }

        text.Append('\n').AppendJoin("", report.Notes.Select(note => $"{note}\n"));
        return text.ToString();
    }

    private static string[] Cells(Comparison comparison) =>
    [
        comparison.Subject,
        comparison.Unit,
        Cell(comparison.Ours),
        comparison.Other is { } other ? Cell(other) : Nothing,
        comparison.Ratio is { } ratio ? $"{Number(ratio)}×" : Nothing,
    ];

    private static string Cell(Series series) => series.Values.Count == 1
        ? $"{series.System} {Number(series.Median)}"
        : $"{series.System} {Number(series.Median)} ({Number(series.Minimum)}–{Number(series.Maximum)})";

    /// <summary>Three digits that count, or all of a larger whole number.</summary>
    private static string Number(double value) => Math.Abs(value) switch
    {
        >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        >= 1 => value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.ToString("0.000", CultureInfo.InvariantCulture),
    };

    private static void AppendRow(StringBuilder text, string[] row, int[] widths) =>
        text.Append("| ").AppendJoin(" | ", row.Select((cell, column) => cell.PadRight(widths[column]))).Append(" |\n");
}
