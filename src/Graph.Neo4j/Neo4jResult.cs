using System.Runtime.CompilerServices;
using Graph.Model;

namespace Graph.Neo4j;

/// <summary>The rows of one statement as they come from the server.</summary>
internal sealed class Neo4jResult(ManagedTransaction transaction, IResultCursor cursor, string[] columns) : IGraphResult
{
    public IReadOnlyList<string> Columns => columns;

    /// <summary>
    /// A result whose writes are done: a read streams, but of a writing statement the port promises that nothing is left
    /// to do, and the server does it all before its first row.
    /// </summary>
    public static async Task<Neo4jResult> CreateAsync(ManagedTransaction transaction, IResultCursor cursor, Model.AccessMode mode)
    {
        var columns = await cursor.KeysAsync().ConfigureAwait(false);
        if (mode == Model.AccessMode.Write)
        {
            await cursor.PeekAsync().ConfigureAwait(false);
        }

        return new Neo4jResult(transaction, cursor, columns);
    }

    public async IAsyncEnumerable<IReadOnlyList<Value>> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
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

    public async Task<Model.ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default) => Summaries.From(
        await Failures.TranslateAsync(() => transaction.WaitAsync(cursor.ConsumeAsync(), cancellationToken)).ConfigureAwait(false));

    public async ValueTask DisposeAsync()
    {
        if (cursor.IsOpen)
        {
            await Failures.TranslateAsync(cursor.ConsumeAsync).ConfigureAwait(false);
        }
    }
}
