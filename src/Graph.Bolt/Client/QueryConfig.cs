namespace Graph.Bolt;

/// <summary>Where and within which limits an executable query runs.</summary>
public class QueryConfig(
    RoutingControl routing = RoutingControl.Writers,
    string? database = null,
    string? impersonatedUser = null,
    IBookmarkManager? bookmarkManager = null,
    bool enableBookmarkManager = true,
    TransactionConfig? transactionConfig = null,
    IAuthToken? authToken = null)
{
    /// <summary>Which servers of a cluster may run it.</summary>
    public RoutingControl Routing { get; } = routing;

    /// <summary>The database; null for the user's own.</summary>
    public string? Database { get; } = database;

    /// <summary>The user on whose behalf it runs; null for the one who logged in.</summary>
    public string? ImpersonatedUser { get; } = impersonatedUser;

    /// <summary>Keeps what it and others have seen; null for the driver's own manager, which all its queries share.</summary>
    public IBookmarkManager? BookmarkManager { get; } = bookmarkManager;

    /// <summary>Whether it waits for what earlier queries have done; yes unless told.</summary>
    public bool EnableBookmarkManager { get; } = enableBookmarkManager;

    /// <summary>Who asks, in place of who the driver was made for; null for the driver's.</summary>
    public IAuthToken? AuthToken { get; } = authToken;

    /// <summary>Its limits.</summary>
    public TransactionConfig TransactionConfig { get; } = transactionConfig ?? TransactionConfig.Default;
}
