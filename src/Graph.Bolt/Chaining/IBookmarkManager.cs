namespace Graph.Bolt;

/// <summary>
/// Keeps what several sessions have seen, so that each sees what the others did. Safe for any number of threads.
/// </summary>
public interface IBookmarkManager
{
    /// <summary>A transaction that knew the previous bookmarks has ended with new ones, which take their place.</summary>
    Task UpdateBookmarksAsync(string[] previousBookmarks, string[] newBookmarks, CancellationToken cancellationToken = default);

    /// <summary>What the next transaction waits for.</summary>
    Task<string[]> GetBookmarksAsync(CancellationToken cancellationToken = default);
}
