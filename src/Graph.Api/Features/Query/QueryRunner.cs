using Graph.Api.Hosting;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>Runs one statement in a transaction of its own, within the service's limits.</summary>
internal sealed class QueryRunner(IGraphDatabase database, QueryGuard guard, ResultWriter rows, GraphOptions options)
{
    /// <summary>Runs a statement; a failure before it answers is thrown, one after that ends the answer.</summary>
    /// <exception cref="GraphException">The statement was refused, or failed before it had anything to answer.</exception>
    public async Task RunAsync(QueryRequest request, QueryAnswer answer, CancellationToken cancellationToken)
    {
        var (query, mode, commitsInBatches) = guard.Check(request, request.AccessMode);
        var limit = Limit(request);
        await using var transaction = await database.BeginAsync(mode, Within(limit) with { CommitsInBatches = commitsInBatches }, cancellationToken);
        answer.StopAfter(limit);
        await using var result = await transaction.RunAsync(query, cancellationToken);
        try
        {
            // Rows of a write are held back until it is committed: nobody may see what could still be taken back.
            var summary = await rows.WriteAsync(result, answer, mayBeSent: mode == AccessMode.Read, cancellationToken);
            if (mode == AccessMode.Write)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            answer.Finish(new AnswerEnd(summary, request.IncludeCounters));
        }
        catch (GraphException failure) when (answer.Tells(failure))
        {
            answer.Fail(failure);
        }

        await answer.EndAsync(cancellationToken);
    }

    private TimeSpan Limit(QueryRequest request)
    {
        var most = TimeSpan.FromSeconds(options.MaxQuerySeconds);
        return request.MaxExecutionTime is { } asked && asked < most ? asked : most;
    }

    private TransactionOptions Within(TimeSpan limit) =>
        new() { Timeout = limit, TurnTimeout = limit, MemoryBytes = options.MaxQueryMemoryBytes, OnCallersThread = true };
}
