namespace Graph.Bolt;

/// <summary>Makes bookmark managers that keep bookmarks in memory.</summary>
internal sealed class BookmarkManagerFactory : IBookmarkManagerFactory
{
    public static BookmarkManagerFactory Instance { get; } = new();

    public IBookmarkManager NewBookmarkManager(BookmarkManagerConfig? config = null) => new BookmarkManager(config ?? new BookmarkManagerConfig());
}
