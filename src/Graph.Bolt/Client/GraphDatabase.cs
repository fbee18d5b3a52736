namespace Graph.Bolt;

/// <summary>Makes drivers.</summary>
public static class GraphDatabase
{
    /// <summary>Makes bookmark managers that keep bookmarks in memory.</summary>
    public static IBookmarkManagerFactory BookmarkManagerFactory => Bolt.BookmarkManagerFactory.Instance;

    /// <summary>A driver for a server without authentication.</summary>
    public static IDriver Driver(string uri) => Driver(new Uri(uri));

    /// <summary>A driver for a server without authentication.</summary>
    public static IDriver Driver(Uri uri) => Driver(uri, AuthTokens.None);

    /// <summary>A driver for a server without authentication, set up.</summary>
    public static IDriver Driver(string uri, Action<ConfigBuilder> action) => Driver(uri, AuthTokens.None, action);

    /// <summary>A driver for a server without authentication, set up.</summary>
    public static IDriver Driver(Uri uri, Action<ConfigBuilder> action) => Driver(uri, AuthTokens.None, action);

    /// <summary>A driver.</summary>
    public static IDriver Driver(string uri, IAuthToken authToken) => Driver(new Uri(uri), authToken);

    /// <summary>A driver.</summary>
    public static IDriver Driver(Uri uri, IAuthToken authToken) => Driver(uri, authToken, _ => { });

    /// <summary>A driver, set up.</summary>
    public static IDriver Driver(string uri, IAuthToken authToken, Action<ConfigBuilder> action) => Driver(new Uri(uri), authToken, action);

    /// <summary>
    /// A driver, set up. It connects when it is first used. Throws <see cref="ArgumentException"/> for an address that is
    /// none of Neo4j's.
    /// </summary>
    public static IDriver Driver(Uri uri, IAuthToken authToken, Action<ConfigBuilder> action)
    {
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(action);
        var config = new Config();
        action(new ConfigBuilder(config));
        return new BoltDriver(DriverSettings.Create(uri, authToken, config), TimeProvider.System);
    }
}
