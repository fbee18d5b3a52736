using System.Runtime.CompilerServices;
using Graph.Model;

namespace Graph.Api.Commands.Output;

/// <summary>Rows that a command made itself, so that they are printed as those of a query are.</summary>
internal sealed class ListedRows(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<Value>> rows) : IGraphResult
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; } = columns;

    /// <summary>Prints rows to standard output.</summary>
    public static async Task PrintAsync(
        string format, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<Value>> rows, CancellationToken cancellationToken)
    {
        using var output = StandardOutput.Open();
        await using var listed = new ListedRows(columns, rows);
        await RowPrinter.Create(format, output).PrintAsync(listed, cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<Value>> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var row in rows)
        {
            yield return row;
        }

        await Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default) => 
        Task.FromResult(new ResultSummary(StatementKind.Read, Counters.None, null, []));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
