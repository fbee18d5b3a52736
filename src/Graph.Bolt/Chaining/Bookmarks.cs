namespace Graph.Bolt;

/// <summary>What a session has seen: a transaction that is given them waits until its server has seen it too.</summary>
public abstract class Bookmarks
{
    private protected Bookmarks()
    {
    }

    /// <summary>The bookmarks' texts.</summary>
    public abstract string[] Values { get; }

    /// <summary>Bookmarks of their texts.</summary>
    public static Bookmarks From(params string[] values) => new BookmarkSet(values);

    /// <summary>All of several bookmarks, each once.</summary>
    internal static Bookmarks Combine(params IEnumerable<Bookmarks?> bookmarks) => new BookmarkSet(
        bookmarks.OfType<Bookmarks>().SelectMany(each => each.Values).Distinct(StringComparer.Ordinal).ToArray());

    private sealed class BookmarkSet(string[] values) : Bookmarks
    {
        public override string[] Values { get; } = values;
    }
}
