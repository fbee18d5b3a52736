namespace Graph.Bolt;

/// <summary>A query whose rows can be filtered, mapped and reduced.</summary>
/// <typeparam name="TIn">What a row is before it is mapped.</typeparam>
/// <typeparam name="TOut">What a row is after it was mapped.</typeparam>
public interface IConfiguredQuery<TIn, TOut>
{
    /// <summary>Runs it and returns all rows.</summary>
    Task<EagerResult<IReadOnlyList<TOut>>> ExecuteAsync(CancellationToken token = default);

    /// <summary>Drops the rows that do not pass.</summary>
    IConfiguredQuery<TIn, TOut> WithFilter(Func<TOut, bool> filter);

    /// <summary>Makes something else of each row.</summary>
    IConfiguredQuery<TOut, TNext> WithMap<TNext>(Func<TOut, TNext> map);

    /// <summary>Makes one thing of all rows.</summary>
    IReducedExecutableQuery<TResult> WithReduce<TResult>(Func<TResult> seed, Func<TResult, TOut, TResult> accumulate);

    /// <summary>Makes one thing of all rows.</summary>
    IReducedExecutableQuery<TResult> WithReduce<TAccumulate, TResult>(
        Func<TAccumulate> seed, Func<TAccumulate, TOut, TAccumulate> accumulate, Func<TAccumulate, TResult> selectResult);
}
