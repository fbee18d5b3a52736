namespace Graph.Bolt;

/// <summary>A query that makes one thing of all its rows.</summary>
/// <typeparam name="TOut">The one thing.</typeparam>
public interface IReducedExecutableQuery<TOut>
{
    /// <summary>Runs it.</summary>
    Task<EagerResult<TOut>> ExecuteAsync(CancellationToken token = default);
}
