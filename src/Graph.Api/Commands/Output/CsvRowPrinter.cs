using System.Buffers;
using Graph.Model;

namespace Graph.Api.Commands.Output;

/// <summary>
/// RFC 4180: a header line, CRLF, quotes where they are needed. Text that a spreadsheet would run as a formula is
/// preceded by an apostrophe (CWE-1236); numbers stay numbers.
/// </summary>
internal sealed class CsvRowPrinter(TextWriter output) : RowPrinter
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    /// <inheritdoc/>
    public override async Task PrintAsync(IGraphResult result, CancellationToken cancellationToken)
    {
        await LineAsync(result.Columns.Select(Harmless));
        await foreach (var row in result.RowsAsync(cancellationToken))
        {
            await LineAsync(row.Select(Cell));
        }
    }

    private static string Cell(Value value) =>
        value.Kind is ValueKind.Integer or ValueKind.Float ? CellText.Of(value) : Harmless(CellText.Of(value));

    private static string Harmless(string text) => text.Length > 0 && FormulaStarts.Contains(text[0]) ? "'" + text : text;

    private async Task LineAsync(IEnumerable<string> cells) => await output.WriteAsync(string.Join(',', cells.Select(Quoted)) + "\r\n");

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(NeedQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
