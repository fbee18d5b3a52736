namespace Graph.Model;

/// <summary>The result of one statement: rows, once, then the summary. Not safe for concurrent use.</summary>
public interface IGraphResult : IAsyncDisposable
{
    /// <summary>The column names, in order; empty for a statement that returns nothing.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, once. Each has one value a column.</summary>
    IAsyncEnumerable<IReadOnlyList<Value>> RowsAsync(CancellationToken cancellationToken = default);

    /// <summary>Drops the rows that were not taken and says what the statement did.</summary>
    Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default);
}
