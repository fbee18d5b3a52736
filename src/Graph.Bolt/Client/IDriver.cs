namespace Graph.Bolt;

/// <summary>
/// A way to a server or a cluster: it keeps the connections. Make one for the life of a program. Safe for any number of
/// threads; its sessions are not.
/// </summary>
public interface IDriver : IDisposable, IAsyncDisposable
{
    /// <summary>What it was told.</summary>
    Config Config { get; }

    /// <summary>Whether its connections are encrypted.</summary>
    bool Encrypted { get; }

    /// <summary>A session with the user's own database.</summary>
    IAsyncSession AsyncSession();

    /// <summary>A session.</summary>
    IAsyncSession AsyncSession(Action<SessionConfigBuilder> action);

    /// <summary>A query that runs in a transaction of its own, again when a failure may pass.</summary>
    IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher);

    /// <summary>Which server answers.</summary>
    Task<IServerInfo> GetServerInfoAsync();

    /// <summary>Reaches a server once; throws what stands against it.</summary>
    Task VerifyConnectivityAsync();

    /// <summary>Reaches a server once; false when something stands against it.</summary>
    Task<bool> TryVerifyConnectivityAsync();

    /// <summary>
    /// Whether a server lets somebody in; throws what else stands against it, and
    /// <see cref="UnsupportedFeatureException"/> where it cannot be asked (<see cref="SupportsSessionAuthAsync"/>).
    /// </summary>
    Task<bool> VerifyAuthenticationAsync(IAuthToken authToken);

    /// <summary>Whether sessions can have a user of their own; from Bolt 5.1 on.</summary>
    Task<bool> SupportsSessionAuthAsync();

    /// <summary>Whether the server knows several databases; all that speak Bolt 5 do.</summary>
    Task<bool> SupportsMultiDbAsync();
}
