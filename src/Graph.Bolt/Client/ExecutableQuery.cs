using System.Runtime.CompilerServices;

namespace Graph.Bolt;

/// <summary>A query with what it was told so far; each telling makes another.</summary>
/// <typeparam name="TIn">What a row is before it is mapped.</typeparam>
/// <typeparam name="TOut">What a row is after it was mapped.</typeparam>
internal sealed class ExecutableQuery<TIn, TOut>(QueryRun run, Func<IRecord, (bool Passes, TIn Row)> before, Func<TIn, (bool Passes, TOut Row)> step)
    : IExecutableQuery<TIn, TOut>
{
    public IExecutableQuery<TIn, TOut> WithConfig(QueryConfig config) => new ExecutableQuery<TIn, TOut>(run with { Config = config }, before, step);

    public IExecutableQuery<TIn, TOut> WithParameters(object parameters) =>
        new ExecutableQuery<TIn, TOut>(run with { Query = new Query(run.Query.Text, parameters) }, before, step);

    public IExecutableQuery<TIn, TOut> WithParameters(Dictionary<string, object?> parameters) =>
        new ExecutableQuery<TIn, TOut>(run with { Query = new Query(run.Query.Text, parameters) }, before, step);

    public IReducedExecutableQuery<TResult> WithStreamProcessor<TResult>(Func<IAsyncEnumerable<TIn>, Task<TResult>> streamProcessor) =>
        new ReducedQuery<TResult>(run, cursor => streamProcessor(InAsync(cursor)));

    public IConfiguredQuery<TIn, TOut> WithFilter(Func<TOut, bool> filter) =>
        new ExecutableQuery<TIn, TOut>(run, before, row => step(row) is (true, var made) && filter(made) ? (true, made) : default);

    public IConfiguredQuery<TOut, TNext> WithMap<TNext>(Func<TOut, TNext> map) =>
        new ExecutableQuery<TOut, TNext>(run, Made, row => (true, map(row)));

    public IReducedExecutableQuery<TResult> WithReduce<TResult>(Func<TResult> seed, Func<TResult, TOut, TResult> accumulate) =>
        WithReduce(seed, accumulate, result => result);

    public IReducedExecutableQuery<TResult> WithReduce<TAccumulate, TResult>(
        Func<TAccumulate> seed, Func<TAccumulate, TOut, TAccumulate> accumulate, Func<TAccumulate, TResult> selectResult) =>
        new ReducedQuery<TResult>(run, async cursor =>
        {
            var sum = seed();
            await foreach (var row in OutAsync(cursor).ConfigureAwait(false))
            {
                sum = accumulate(sum, row);
            }

            return selectResult(sum);
        });

    public async Task<EagerResult<IReadOnlyList<TOut>>> ExecuteAsync(CancellationToken token = default)
    {
        var (rows, summary, keys) = await WithReduce(() => new List<TOut>(), (rows, row) =>
        {
            rows.Add(row);
            return rows;
        }).ExecuteAsync(token).ConfigureAwait(false);
        return new EagerResult<IReadOnlyList<TOut>>(rows, summary, keys);
    }

    private (bool Passes, TOut Row) Made(IRecord record) => before(record) is (true, var row) ? step(row) : default;

    private async IAsyncEnumerable<TIn> InAsync(IResultCursor cursor, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var record in cursor.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (before(record) is (true, var row))
            {
                yield return row;
            }
        }
    }

    private async IAsyncEnumerable<TOut> OutAsync(IResultCursor cursor)
    {
        await foreach (var record in cursor.ConfigureAwait(false))
        {
            if (Made(record) is (true, var row))
            {
                yield return row;
            }
        }
    }
}
