namespace Graph.Bolt;

/// <summary>The rows of a result, taken one by one as they come, then its summary. Not safe for concurrent use.</summary>
public interface IResultCursor : IAsyncEnumerable<IRecord>
{
    /// <summary>The row last fetched; throws <see cref="InvalidOperationException"/> before the first and after the last.</summary>
    IRecord Current { get; }

    /// <summary>Whether rows may still be taken.</summary>
    bool IsOpen { get; }

    /// <summary>The column names.</summary>
    Task<string[]> KeysAsync();

    /// <summary>Goes to the next row; false after the last.</summary>
    Task<bool> FetchAsync();

    /// <summary>The next row without going to it; null after the last.</summary>
    Task<IRecord?> PeekAsync();

    /// <summary>Drops the rows that were not taken and returns the summary.</summary>
    Task<IResultSummary> ConsumeAsync();
}
