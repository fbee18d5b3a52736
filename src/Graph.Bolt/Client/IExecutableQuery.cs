namespace Graph.Bolt;

/// <summary>A query that can still be given parameters and limits.</summary>
/// <typeparam name="TIn">What a row is before it is mapped.</typeparam>
/// <typeparam name="TOut">What a row is after it was mapped.</typeparam>
public interface IExecutableQuery<TIn, TOut> : IConfiguredQuery<TIn, TOut>
{
    /// <summary>The same query with a database, a routing or limits.</summary>
    IExecutableQuery<TIn, TOut> WithConfig(QueryConfig config);

    /// <summary>The same query with the public properties of an object as parameters.</summary>
    IExecutableQuery<TIn, TOut> WithParameters(object parameters);

    /// <summary>The same query with parameters by name.</summary>
    IExecutableQuery<TIn, TOut> WithParameters(Dictionary<string, object?> parameters);

    /// <summary>The same query with its rows processed as they come.</summary>
    IReducedExecutableQuery<TResult> WithStreamProcessor<TResult>(Func<IAsyncEnumerable<TIn>, Task<TResult>> streamProcessor);
}
