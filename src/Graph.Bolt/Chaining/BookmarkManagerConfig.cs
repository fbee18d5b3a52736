namespace Graph.Bolt;

/// <summary>What a bookmark manager begins with and whom it talks to.</summary>
public record BookmarkManagerConfig
{
    /// <summary>What a bookmark manager begins with and whom it talks to.</summary>
    /// <param name="initialBookmarks">What it begins with; null for nothing.</param>
    /// <param name="bookmarkSupplierAsync">Gives further bookmarks whenever a transaction begins; null for none.</param>
    /// <param name="notifyBookmarksAsync">Is told all bookmarks whenever they have changed; null for nobody.</param>
    public BookmarkManagerConfig(
        IEnumerable<string>? initialBookmarks = null,
        Func<CancellationToken, Task<string[]>>? bookmarkSupplierAsync = null,
        Func<string[], CancellationToken, Task>? notifyBookmarksAsync = null) =>
        (InitialBookmarks, BookmarkSupplierAsync, NotifyBookmarksAsync) = (initialBookmarks, bookmarkSupplierAsync, notifyBookmarksAsync);

    /// <summary>What it begins with.</summary>
    public IEnumerable<string>? InitialBookmarks { get; }

    /// <summary>Gives further bookmarks whenever a transaction begins.</summary>
    public Func<CancellationToken, Task<string[]>>? BookmarkSupplierAsync { get; }

    /// <summary>Is told all bookmarks whenever they have changed.</summary>
    public Func<string[], CancellationToken, Task>? NotifyBookmarksAsync { get; }
}
