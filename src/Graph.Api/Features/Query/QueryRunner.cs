using Graph.Api.Hosting;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>Runs one statement within the service's limits and writes its answer as the rows come.</summary>
internal sealed class QueryRunner(IGraphDatabase database, GraphOptions options)
{
    /// <summary>Runs a statement; a failure before anything was sent is thrown, one after that ends the answer.</summary>
    /// <exception cref="GraphException">The statement was refused or failed, and nothing has been sent.</exception>
    public async Task RunAsync(QueryRequest request, QueryAnswer answer, CancellationToken cancellationToken)
    {
        var writes = options.AllowWrites && request.AccessMode != AccessMode.Read;
        await using var transaction = await database.BeginAsync(writes ? AccessMode.Write : AccessMode.Read, Limits(request), cancellationToken);
        await using var result = await transaction.RunAsync(new CypherQuery(request.Statement, request.Parameters), cancellationToken);
        answer.Start(result.Columns);
        try
        {
            await WriteRowsAsync(result, answer, mayBeSent: !writes, cancellationToken);
            var summary = await result.ConsumeAsync(cancellationToken);
            if (writes)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            answer.Finish(summary, request.IncludeCounters);
        }
        catch (GraphException failure) when (answer.HasStarted)
        {
            answer.Fail(failure);
        }

        await answer.EndAsync(cancellationToken);
    }

    private TransactionOptions Limits(QueryRequest request)
    {
        var most = TimeSpan.FromSeconds(options.MaxQuerySeconds);
        return new TransactionOptions
        {
            Timeout = request.MaxExecutionTime is { } asked && asked < most ? asked : most,
            MemoryBytes = options.MaxQueryMemoryBytes,
        };
    }

    /// <summary>Rows of a write are held back until it is committed: nobody may see what could still be taken back.</summary>
    private async Task WriteRowsAsync(IGraphResult result, QueryAnswer answer, bool mayBeSent, CancellationToken cancellationToken)
    {
        var count = 0L;
        await foreach (var row in result.RowsAsync(cancellationToken))
        {
            if (++count > options.MaxQueryRows)
            {
                throw new GraphException(
                    ErrorCodes.ResultTooLarge, $"The result has more than {options.MaxQueryRows} rows; add a LIMIT, or raise Graph:MaxQueryRows.");
            }

            answer.Row(row);
            if (mayBeSent)
            {
                await answer.SendAsync(cancellationToken);
            }
        }
    }
}
