using Graph.Extraction.Records;

namespace Graph.Relations.Exchange.Rows;

/// <summary>One row of a table, or the reason why it is none.</summary>
/// <param name="Line">The line it begins in, from 1.</param>
/// <param name="Cells">Its cells in the order of their columns.</param>
/// <param name="Problem">What is wrong with it; null for a sound one.</param>
public sealed record SourceRow(int Line, IReadOnlyList<RecordField> Cells, RowProblem? Problem = null)
{
    /// <summary>A cell's text; null where the row has none of that column.</summary>
    public string? this[string column] => Cells.FirstOrDefault(cell => cell.Name == column)?.Value;
}
