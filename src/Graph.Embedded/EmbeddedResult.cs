using System.Runtime.CompilerServices;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Embedded;

/// <summary>The rows of a statement, computed in batches on the pool as they are taken.</summary>
internal sealed class EmbeddedResult(CypherResult rows, Action onEnd, Action onFailure) : IGraphResult
{
    private const int RowsPerBatch = 256;

    private bool _hasEnded;
    private ResultSummary? _summary;

    public IReadOnlyList<string> Columns => rows.Columns;

    public async IAsyncEnumerable<IReadOnlyList<Value>> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var batch = new List<IReadOnlyList<Value>>();
        while (!_hasEnded)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isLast = await Task.Run(() => Take(batch), CancellationToken.None).ConfigureAwait(false);
            foreach (var row in batch)
            {
                yield return row;
            }

            if (isLast)
            {
                break;
            }
        }
    }

    public async Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _summary ??= await Task.Run(rows.Consume, CancellationToken.None).ConfigureAwait(false);
        Close();
        return _summary;
    }

    public ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }

    /// <summary>Drops the rows that were not taken.</summary>
    public void Close()
    {
        if (!_hasEnded)
        {
            _hasEnded = true;
            rows.Dispose();
            onEnd();
        }
    }

    private bool Take(List<IReadOnlyList<Value>> batch)
    {
        batch.Clear();
        var succeeded = false;
        try
        {
            while (batch.Count < RowsPerBatch && rows.TryTake(out var row))
            {
                batch.Add(row);
            }

            succeeded = true;
            return batch.Count < RowsPerBatch;
        }
        finally
        {
            if (!succeeded)
            {
                onFailure();
            }
        }
    }
}
