namespace Graph.Model;

/// <summary>One transaction. Not safe for concurrent use. Disposing it without a commit rolls it back.</summary>
public interface IGraphTransaction : IAsyncDisposable
{
    /// <summary>
    /// Runs a statement. Writes are done by the time this returns; rows of a read may be computed as they are taken. A write
    /// that fails throws here or, where it has columns, behind the rows it had: nothing of it can be committed.
    /// The result before it must have been read, consumed or disposed.
    /// </summary>
    Task<IGraphResult> RunAsync(CypherQuery query, CancellationToken cancellationToken = default);

    /// <summary>Makes the transaction's changes durable and visible to others.</summary>
    Task CommitAsync(CancellationToken cancellationToken = default);

    /// <summary>Takes the transaction's changes back.</summary>
    Task RollbackAsync(CancellationToken cancellationToken = default);
}
