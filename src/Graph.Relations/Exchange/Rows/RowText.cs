using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Drafts;

namespace Graph.Relations.Exchange.Rows;

/// <summary>A row as the text that is kept and that every offset refers to: a line <c>column: value</c> for each cell with a value.</summary>
internal sealed class RowText
{
    private readonly List<(string Column, DraftSpan Span)> _cells = [];

    public RowText(SourceRow row, IReadOnlyList<string> missing)
    {
        var text = new StringBuilder();
        foreach (var (column, value) in row.Cells)
        {
            if (value?.Trim() is { Length: > 0 } cell && !missing.Contains(cell))
            {
                text.Append(column).Append(": ");
                _cells.Add((column, new DraftSpan(text.Length, text.Length + cell.Length)));
                text.Append(cell).Append('\n');
            }
        }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>The hash of the text, which its article and passages are called by.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>Where a value was taken from: its cells; the whole row where it was taken from none.</summary>
    public IReadOnlyList<DraftSpan> CellsOf(MappedValue value)
    {
        var columns = value.Columns;
        DraftSpan[] cells = [.. _cells.Where(cell => columns.Contains(cell.Column)).Select(cell => cell.Span)];
        return cells.Length > 0 ? cells : [.. _cells.Take(1).Select(cell => cell.Span)];
    }

    /// <summary>Where one of several words of a value stands; its cells where it does not stand there as it is.</summary>
    public IReadOnlyList<DraftSpan> WordsOf(MappedValue value, string words)
    {
        var cells = CellsOf(value);
        foreach (var cell in cells)
        {
            var at = Text.IndexOf(words, cell.Start, cell.End - cell.Start, StringComparison.Ordinal);
            if (at >= 0)
            {
                return [new DraftSpan(at, at + words.Length)];
            }
        }

        return cells;
    }

    /// <summary>A passage for each cell.</summary>
    public IReadOnlyList<DraftPassage> Passages(string hash) =>
        [.. _cells.Select((cell, index) => new DraftPassage { Id = $"passage:{hash}:{cell.Span.Start}-{cell.Span.End}", Sequence = index, Span = cell.Span })];
}
