namespace Graph.Bolt.Routing;

/// <summary>Where transactions get their connections from. Safe for any number of threads.</summary>
internal abstract class ConnectionSource(DriverSettings settings, ConnectionPools pools) : IAsyncDisposable
{
    /// <summary>What the driver was told.</summary>
    protected DriverSettings Settings { get; } = settings;

    /// <summary>Lends a connection to a server that is fit for a mode and has a database.</summary>
    public abstract Task<ConnectionLease> AcquireAsync(
        AccessMode mode, SessionConfig session, Bookmarks? bookmarks, CancellationToken cancellationToken);

    public ValueTask DisposeAsync() => pools.DisposeAsync();

    /// <summary>Lends a connection of one server.</summary>
    protected async Task<ConnectionLease> LendAsync(
        ServerAddress address, AccessMode mode, SessionConfig session, string? database, CancellationToken cancellationToken)
    {
        var pool = pools.For(address);
        var token = session.AuthToken is { } own ? AuthTokens.Checked(own) : Settings.Credentials;
        var connection = await pool.AcquireAsync(token, cancellationToken).ConfigureAwait(false);
        return new ConnectionLease(connection, mode, database, pool, OnFailure);
    }

    /// <summary>How many connections to a server are lent.</summary>
    protected int InUse(ServerAddress address) => pools.For(address).InUse;

    /// <summary>Learns from a failure which server not to ask again.</summary>
    protected abstract void OnFailure(ServerAddressFailure failure);
}
