namespace Graph.Bolt;

/// <summary>Bookmarks in memory, in the order in which they came.</summary>
internal sealed class BookmarkManager(BookmarkManagerConfig config) : IBookmarkManager
{
    private readonly Lock _gate = new();
    private string[] _bookmarks = [.. (config.InitialBookmarks ?? []).Distinct(StringComparer.Ordinal)];

    public async Task UpdateBookmarksAsync(string[] previousBookmarks, string[] newBookmarks, CancellationToken cancellationToken = default)
    {
        if (newBookmarks.Length == 0)
        {
            return; // nothing was seen that was not known
        }

        string[] all;
        lock (_gate)
        {
            all = _bookmarks = [.. _bookmarks.Except(previousBookmarks, StringComparer.Ordinal).Union(newBookmarks, StringComparer.Ordinal)];
        }

        await (config.NotifyBookmarksAsync?.Invoke([.. all], cancellationToken) ?? Task.CompletedTask).ConfigureAwait(false);
    }

    public async Task<string[]> GetBookmarksAsync(CancellationToken cancellationToken = default)
    {
        var supplied = config.BookmarkSupplierAsync is { } supply ? await supply(cancellationToken).ConfigureAwait(false) : [];
        lock (_gate)
        {
            return [.. _bookmarks.Union(supplied, StringComparer.Ordinal)];
        }
    }
}
