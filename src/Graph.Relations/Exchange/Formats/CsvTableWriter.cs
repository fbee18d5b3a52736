using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Graph.Model;

namespace Graph.Relations.Exchange.Formats;

/// <summary>One table of a graph as CSV (RFC 4180, UTF-8): a column for each property and kind, headed <c>name:kind</c>.</summary>
internal sealed class CsvTableWriter : IAsyncDisposable
{
    // The library by itself leaves a line end bare that is not the file's own.
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = cell => NeedsQuotes(cell.Field) };

    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    private readonly CsvWriter _csv;
    private readonly ColumnNumbers _numbers;
    private readonly int _columns;

    public CsvTableWriter(Stream stream, IReadOnlyList<string> fixedColumns, IReadOnlyList<PropertyKey> columns)
    {
        // The mark at the beginning tells spreadsheets that the file is UTF-8.
        _csv = new CsvWriter(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true), Configuration);
        (_numbers, _columns) = (new ColumnNumbers(columns), columns.Count);
        foreach (var header in fixedColumns.Concat(columns.Select(column => CsvCell.Write($"{column.Name}:{column.Kind}"))))
        {
            _csv.WriteField(header);
        }

        _csv.NextRecord();
    }

    public Task WriteAsync(IReadOnlyList<string> fixedCells, IReadOnlyDictionary<string, Value> properties)
    {
        var cells = new string?[_columns];
        foreach (var (number, key, value) in _numbers.Of(properties))
        {
            cells[number] = key.Kind == ValueKinds.Text ? CsvCell.Write(value.AsString()) : ValueKinds.Format(value);
        }

        foreach (var cell in fixedCells.Select(CsvCell.Write).Concat(cells))
        {
            _csv.WriteField(cell);
        }

        return _csv.NextRecordAsync();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _csv.DisposeAsync();

    private static bool NeedsQuotes(string? cell) => !string.IsNullOrEmpty(cell) && (cell.AsSpan().ContainsAny(Special) || cell[0] == ' ' || cell[^1] == ' ');
}
