using Graph.Cypher.Stores;

namespace Graph.Cypher.Execution;

/// <summary>The transactions that one run has ended by itself.</summary>
internal sealed class BatchRun(IBatchCommitter committer)
{
    /// <summary>How many were committed.</summary>
    public int Committed { get; private set; }

    /// <summary>Keeps what was written since the last one.</summary>
    public void Commit()
    {
        committer.Commit();
        Committed++;
    }

    /// <summary>Takes back what was written since the last one.</summary>
    public void Rollback() => committer.Rollback();
}
