namespace Graph.Bolt;

/// <summary>What runs statements: a session or a transaction.</summary>
public interface IAsyncQueryRunner : IAsyncDisposable, IDisposable
{
    /// <summary>Runs a statement without parameters.</summary>
    Task<IResultCursor> RunAsync(string query);

    /// <summary>Runs a statement whose parameters are an object's public properties.</summary>
    Task<IResultCursor> RunAsync(string query, object parameters);

    /// <summary>Runs a statement with parameters by name.</summary>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters);

    /// <summary>Runs a statement.</summary>
    Task<IResultCursor> RunAsync(Query query);
}
