using System.Globalization;
using Graph.Model;

namespace Graph.Api.Commands.Output;

/// <summary>Columns side by side for people to read; line breaks inside a cell become spaces.</summary>
internal sealed class TableRowPrinter(TextWriter output) : RowPrinter
{
    private const string Gap = "  ";

    /// <inheritdoc/>
    public override async Task PrintAsync(IGraphResult result, CancellationToken cancellationToken)
    {
        var rows = new List<string[]>();
        await foreach (var row in result.RowsAsync(cancellationToken))
        {
            rows.Add([.. row.Select(value => OneLine(CellText.Of(value)))]);
        }

        if (result.Columns.Count > 0)
        {
            await PrintAsync([.. result.Columns], rows);
        }

        await Console.Error.WriteLineAsync(Counted.Of(rows.Count, "row"));
    }

    private async Task PrintAsync(string[] header, List<string[]> rows)
    {
        var widths = header.Select((name, column) => rows.Select(row => Width(row[column])).Append(Width(name)).Max()).ToArray();
        await LineAsync(header, widths);
        await LineAsync([.. widths.Select(width => new string('-', width))], widths);
        foreach (var row in rows)
        {
            await LineAsync(row, widths);
        }
    }

    private Task LineAsync(string[] cells, int[] widths) =>
        output.WriteLineAsync(string.Join(Gap, cells.Select((cell, column) => cell + new string(' ', widths[column] - Width(cell)))).TrimEnd());

    private static int Width(string text) => new StringInfo(text).LengthInTextElements;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
