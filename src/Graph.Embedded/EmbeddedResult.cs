using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Embedded;

/// <summary>The rows of a statement, computed in batches on the pool as they are taken; the first when the statement starts.</summary>
internal sealed class EmbeddedResult : IGraphResult
{
    private const int RowsPerBatch = 256;

    // Rows of long lists or texts come a few at a time, so that their batch takes little memory.
    private const long ItemsPerBatch = 256 * 1024;

    private readonly CypherResult _rows;
    private readonly TransactionLimits _limits;
    private readonly Action _onFailure;
    private readonly List<IReadOnlyList<Value>> _batch = [];
    private ExceptionDispatchInfo? _failure;
    private bool _isLast;
    private bool _hasEnded;
    private ResultSummary? _summary;

    private EmbeddedResult(CypherResult rows, TransactionLimits limits, Action onFailure) => (_rows, _limits, _onFailure) = (rows, limits, onFailure);

    public IReadOnlyList<string> Columns => _rows.Columns;

    /// <summary>
    /// Begins with the first batch, so that a small answer needs the pool once. That reading failed is told to whoever takes
    /// the rows, behind those that came before: somebody who does not want them gets the summary.
    /// </summary>
    public static EmbeddedResult Begin(CypherResult rows, TransactionLimits limits, Action onFailure)
    {
        if (rows.HasFailedToWrite)
        {
            onFailure();
        }

        var result = new EmbeddedResult(rows, limits, onFailure);
        result.Fill();
        return result;
    }

    public async IAsyncEnumerable<IReadOnlyList<Value>> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (!_hasEnded)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var row in _batch)
            {
                yield return row;
            }

            _batch.Clear();
            if (_failure is { } failure)
            {
                _onFailure();
                failure.Throw();
            }

            if (_isLast || _hasEnded)
            {
                break;
            }

            await _limits.RunAsync(FillLater).ConfigureAwait(false);
        }
    }

    public Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _summary ??= _rows.Consume();
        Close();
        return Task.FromResult(_summary);
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
            _rows.Dispose();
            _limits.Stop();
        }
    }

    private void Fill()
    {
        try
        {
            var room = ItemsPerBatch;
            while (_batch.Count < RowsPerBatch && room > 0)
            {
                if (!_rows.TryTake(out var row))
                {
                    _isLast = true;
                    break;
                }

                _batch.Add(row);
                room -= row.Sum(LengthOf);
            }
        }
        catch (GraphException failure)
        {
            _failure = ExceptionDispatchInfo.Capture(failure);
        }
    }

    private static long LengthOf(Value value) => value.Kind switch
    {
        ValueKind.List => value.AsList().Count,
        ValueKind.String => value.AsString().Length,
        _ => 1,
    };

    private void FillLater()
    {
        var succeeded = false;
        try
        {
            Fill();
            succeeded = true;
        }
        finally
        {
            if (!succeeded)
            {
                _onFailure();
            }
        }
    }
}
