namespace Graph.Bolt;

/// <summary>Sets up a session.</summary>
public sealed class SessionConfigBuilder
{
    private readonly SessionConfig _config;

    internal SessionConfigBuilder(SessionConfig config) => _config = config;

    /// <summary>A session with one database.</summary>
    public static Action<SessionConfigBuilder> ForDatabase(string database) => builder => builder.WithDatabase(database);

    /// <summary>The database.</summary>
    public SessionConfigBuilder WithDatabase(string database)
    {
        ArgumentException.ThrowIfNullOrEmpty(database);
        _config.Database = database;
        return this;
    }

    /// <summary>Which servers of a cluster run its auto-commit transactions.</summary>
    public SessionConfigBuilder WithDefaultAccessMode(AccessMode defaultAccessMode)
    {
        _config.DefaultAccessMode = defaultAccessMode;
        return this;
    }

    /// <summary>What its first transaction waits for.</summary>
    public SessionConfigBuilder WithBookmarks(params Bookmarks[] bookmarks)
    {
        _config.Bookmarks = bookmarks;
        return this;
    }

    /// <summary>Rows asked for at a time; −1 for all.</summary>
    public SessionConfigBuilder WithFetchSize(long size)
    {
        _config.FetchSize = size;
        return this;
    }

    /// <summary>The user on whose behalf it runs.</summary>
    public SessionConfigBuilder WithImpersonatedUser(string impersonatedUser)
    {
        ArgumentException.ThrowIfNullOrEmpty(impersonatedUser);
        _config.ImpersonatedUser = impersonatedUser;
        return this;
    }

    /// <summary>Shares what it has seen with the other sessions of a manager; null for with none.</summary>
    public SessionConfigBuilder WithBookmarkManager(IBookmarkManager? bookmarkManager)
    {
        _config.BookmarkManager = bookmarkManager;
        return this;
    }

    /// <summary>Who asks, in place of who the driver was made for.</summary>
    public SessionConfigBuilder WithAuthToken(IAuthToken authToken)
    {
        _config.AuthToken = AuthTokens.Checked(authToken);
        return this;
    }

    /// <summary>
    /// Which notifications the server sends, in place of what the driver was told; null leaves one of both to the server.
    /// Throws <see cref="ArgumentException"/> when both are null.
    /// </summary>
    public SessionConfigBuilder WithNotifications(Severity? minimumSeverity, Category[]? disabledCategories)
    {
        _config.Notifications = NotificationFilter.Create(minimumSeverity, disabledCategories);
        return this;
    }

    /// <summary>The server sends no notifications.</summary>
    public SessionConfigBuilder WithNotificationsDisabled()
    {
        _config.Notifications = NotificationFilter.None;
        return this;
    }
}
