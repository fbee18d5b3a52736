namespace Graph.Bolt;

/// <summary>Makes bookmark managers.</summary>
public interface IBookmarkManagerFactory
{
    /// <summary>One that keeps bookmarks in memory; without configuration it begins with none.</summary>
    IBookmarkManager NewBookmarkManager(BookmarkManagerConfig? config = null);
}
