using Graph.Model;

namespace Graph.Cypher;

/// <summary>
/// The rows of one run, computed as they are taken, and then its summary. The writes of a writing statement are all done,
/// or have failed, when the run returns. Not safe for concurrent use.
/// </summary>
public abstract class CypherResult : IDisposable
{
    private protected CypherResult()
    {
    }

    /// <summary>The names of the columns, in order; empty for a statement that returns nothing.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>
    /// Whether a write failed, which is thrown behind the rows it had by then: its transaction can only be rolled back.
    /// </summary>
    public abstract bool HasFailedToWrite { get; }

    /// <summary>
    /// The next row, or false at the end. Its nodes, relationships and paths are copies, and nothing of it changes later.
    /// Throws <see cref="GraphException"/>, also when a limit is passed.
    /// </summary>
    public abstract bool TryTake(out IReadOnlyList<Value> row);

    /// <summary>Drops the rows that were not taken and says what the statement did; throws where it failed to write.</summary>
    public abstract ResultSummary Consume();

    /// <summary>The rows that have not been taken yet.</summary>
    public IEnumerable<IReadOnlyList<Value>> Rows()
    {
        while (TryTake(out var row))
        {
            yield return row;
        }
    }

    /// <inheritdoc/>
    public abstract void Dispose();
}
