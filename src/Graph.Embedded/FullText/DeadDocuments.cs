using Graph.Embedded.Storage;

namespace Graph.Embedded.FullText;

/// <summary>
/// Full-text rows that the newest state does not have any more. They stay until no older state is in use, so that a reader
/// finds what its state holds. Used by one thread at a time.
/// </summary>
internal sealed class DeadDocuments
{
    private readonly List<WeakReference<GraphState>> _published = [];
    private readonly Queue<(long Version, long Table, long Row)> _rows = [];

    /// <summary>Remembers a state that readers may hold.</summary>
    public void Publish(GraphState state) => _published.Add(new WeakReference<GraphState>(state));

    /// <summary>Remembers a row that a transaction made useless.</summary>
    /// <param name="version">The transaction's number: states before it may still need the row.</param>
    /// <param name="table">The number of the full-text table.</param>
    /// <param name="row">The row in it.</param>
    public void Add(long version, long table, long row) => _rows.Enqueue((version, table, row));

    /// <summary>Takes the rows that no state in use needs.</summary>
    public List<(long Table, long Row)> TakeDue()
    {
        _published.RemoveAll(reference => !reference.TryGetTarget(out _));
        var oldest = _published.Select(reference => reference.TryGetTarget(out var state) ? state.Version : long.MaxValue).DefaultIfEmpty(long.MaxValue).Min();
        var due = new List<(long Table, long Row)>();
        while (_rows.TryPeek(out var next) && next.Version <= oldest)
        {
            due.Add((next.Table, next.Row));
            _rows.Dequeue();
        }

        return due;
    }
}
