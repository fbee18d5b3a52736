using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Graph.Model;

namespace Graph.Neo4j;

/// <summary>The rows of one statement as they come from the server.</summary>
internal sealed class Neo4jResult(ManagedTransaction transaction, IResultCursor cursor, string[] columns, ExceptionDispatchInfo? failure) : IGraphResult
{
    public IReadOnlyList<string> Columns => columns;

    /// <summary>
    /// A result whose writes are done: a read streams, but of a writing statement the port promises that nothing is left
    /// to do, and the server does it all before its first row. That one with columns failed is told to whoever takes its rows.
    /// </summary>
    public static async Task<Neo4jResult> CreateAsync(ManagedTransaction transaction, IResultCursor cursor, Model.AccessMode mode)
    {
        var columns = await cursor.KeysAsync().ConfigureAwait(false);
        var failure = mode == Model.AccessMode.Write ? await BeginAsync(cursor, columns).ConfigureAwait(false) : null;
        return new Neo4jResult(transaction, cursor, columns, failure);
    }

    public async IAsyncEnumerable<IReadOnlyList<Value>> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await ThrowIfFailedAsync().ConfigureAwait(false);
        while (await Failures.TranslateAsync(() => transaction.WaitAsync(cursor.FetchAsync(), cancellationToken)).ConfigureAwait(false))
        {
            var record = cursor.Current;
            var row = new Value[columns.Length];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = ModelValues.From(record[i]);
            }

            yield return row;
        }
    }

    public async Task<Model.ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        await ThrowIfFailedAsync().ConfigureAwait(false);
        return Summaries.From(
            await Failures.TranslateAsync(() => transaction.WaitAsync(cursor.ConsumeAsync(), cancellationToken)).ConfigureAwait(false));
    }

    public async ValueTask DisposeAsync()
    {
        if (cursor.IsOpen && failure is null)
        {
            await Failures.TranslateAsync(cursor.ConsumeAsync).ConfigureAwait(false);
        }
    }

    private static async Task<ExceptionDispatchInfo?> BeginAsync(IResultCursor cursor, string[] columns)
    {
        try
        {
            await cursor.PeekAsync().ConfigureAwait(false);
            return null;
        }
        catch (Neo4jException exception) when (columns.Length > 0)
        {
            return ExceptionDispatchInfo.Capture(exception);
        }
    }

    private Task ThrowIfFailedAsync() => Failures.TranslateAsync(() =>
    {
        failure?.Throw();
        return Task.CompletedTask;
    });
}
