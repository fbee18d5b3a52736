namespace Graph.Cypher.Stores;

/// <summary>
/// Ends parts of a statement's transaction before the statement ends, for <c>CALL { } IN TRANSACTIONS</c>. The writer that
/// the statement runs on goes on behind it: after <see cref="Commit"/> from what is durable now, after
/// <see cref="Rollback"/> from what was durable before.
/// </summary>
public interface IBatchCommitter
{
    /// <summary>Keeps what was written since the last part; throws, and keeps nothing, as the commit of a transaction does.</summary>
    void Commit();

    /// <summary>Takes back what was written since the last part.</summary>
    void Rollback();
}
