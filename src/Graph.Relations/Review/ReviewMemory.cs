namespace Graph.Relations.Review;

/// <summary>
/// Remembers what the drafts of imports under review add, so that a late page of a review need not plan all drafts before it once more.
/// What is remembered holds for the graph as it was; when that has changed, all is forgotten. Safe for any number of threads.
/// </summary>
/// <param name="mostBytes">About how many bytes of memory it may take; what was not asked for longest goes first.</param>
public sealed class ReviewMemory(long mostBytes)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(string Import, IReadOnlyList<PlannedDraft> Drafts, long Bytes)> _latestFirst = [];
    private string _state = "";

    /// <summary>What is remembered of the first drafts of an import, for a state of the graph; none where that is nothing.</summary>
    internal IReadOnlyList<PlannedDraft> Of(string import, string state)
    {
        lock (_lock)
        {
            return state == _state && _latestFirst.FirstOrDefault(one => one.Import == import).Drafts is { } drafts ? drafts : [];
        }
    }

    /// <summary>Remembers the first drafts of an import, in the place of what was remembered of it, as many as there is room for.</summary>
    internal void Keep(string import, string state, IReadOnlyList<PlannedDraft> drafts)
    {
        var bytes = 0L;
        PlannedDraft[] kept = [.. drafts.TakeWhile(draft => (bytes += draft.Bytes) <= mostBytes)];
        lock (_lock)
        {
            if (state != _state)
            {
                _state = state;
                _latestFirst.Clear();
            }

            if (_latestFirst.FirstOrDefault(one => one.Import == import) is { Drafts: not null } earlier)
            {
                _latestFirst.Remove(earlier);
            }

            _latestFirst.AddFirst((import, kept, Math.Min(bytes, mostBytes)));
            while (_latestFirst.Sum(one => one.Bytes) > mostBytes)
            {
                _latestFirst.RemoveLast();
            }
        }
    }
}
