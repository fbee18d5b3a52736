namespace Graph.Bolt;

/// <summary>What a session was told.</summary>
public sealed class SessionConfig
{
    internal SessionConfig()
    {
    }

    /// <summary>The database; null for the user's own.</summary>
    public string? Database { get; internal set; }

    /// <summary>Which servers of a cluster run its auto-commit transactions.</summary>
    public AccessMode DefaultAccessMode { get; internal set; } = AccessMode.Write;

    /// <summary>What its first transaction waits for.</summary>
    public IEnumerable<Bookmarks>? Bookmarks { get; internal set; }

    /// <summary>Rows asked for at a time; null for the driver's.</summary>
    public long? FetchSize { get; internal set; }

    /// <summary>The user on whose behalf it runs; null for the one who logged in.</summary>
    public string? ImpersonatedUser { get; internal set; }

    /// <summary>Who asks, in place of who the driver was made for; null for the driver's.</summary>
    public IAuthToken? AuthToken { get; internal set; }

    internal IBookmarkManager? BookmarkManager { get; set; }

    internal NotificationFilter? Notifications { get; set; }

    /// <summary>The user whose own database is meant where none is named.</summary>
    internal object? User => (object?)ImpersonatedUser ?? AuthToken;
}
