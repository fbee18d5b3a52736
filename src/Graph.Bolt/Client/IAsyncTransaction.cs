namespace Graph.Bolt;

/// <summary>A transaction that the caller ends. Disposing it without a commit rolls it back. Not safe for concurrent use.</summary>
public interface IAsyncTransaction : IAsyncQueryRunner
{
    /// <summary>What it was told.</summary>
    TransactionConfig TransactionConfig { get; }

    /// <summary>Makes its changes durable.</summary>
    Task CommitAsync();

    /// <summary>Takes its changes back.</summary>
    Task RollbackAsync();
}
