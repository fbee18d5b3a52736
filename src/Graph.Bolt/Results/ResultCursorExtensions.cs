namespace Graph.Bolt;

/// <summary>Whole results at once.</summary>
public static class ResultCursorExtensions
{
    /// <summary>The only row; throws <see cref="InvalidOperationException"/> when there is none or another.</summary>
    public static async Task<IRecord> SingleAsync(this IResultCursor cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        if (!await cursor.FetchAsync().ConfigureAwait(false))
        {
            throw new InvalidOperationException("The result has no row where one was expected.");
        }

        var only = cursor.Current;
        return await cursor.FetchAsync().ConfigureAwait(false)
            ? throw new InvalidOperationException("The result has more than one row where one was expected.")
            : only;
    }

    /// <summary>Something of the only row.</summary>
    public static async Task<T> SingleAsync<T>(this IResultCursor cursor, Func<IRecord, T> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation(await cursor.SingleAsync().ConfigureAwait(false));
    }

    /// <summary>All rows.</summary>
    public static async Task<List<IRecord>> ToListAsync(
        this IResultCursor cursor, int initialCapacity = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        var rows = new List<IRecord>(initialCapacity);
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Add(cursor.Current);
        }

        return rows;
    }

    /// <summary>Something of each row.</summary>
    public static async Task<List<T>> ToListAsync<T>(this IResultCursor cursor, Func<IRecord, T> operation, int initialCapacity = 0)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var rows = new List<T>(initialCapacity);
        await cursor.ForEachAsync(record => rows.Add(operation(record))).ConfigureAwait(false);
        return rows;
    }

    /// <summary>Does something with each row and returns the summary.</summary>
    public static async Task<IResultSummary> ForEachAsync(this IResultCursor cursor, Action<IRecord> operation)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        ArgumentNullException.ThrowIfNull(operation);
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            operation(cursor.Current);
        }

        return await cursor.ConsumeAsync().ConfigureAwait(false);
    }
}
