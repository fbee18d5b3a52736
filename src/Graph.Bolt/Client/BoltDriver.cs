using Graph.Bolt.Routing;
using Graph.Bolt.Transport;

namespace Graph.Bolt;

/// <summary>A driver over Bolt.</summary>
internal sealed class BoltDriver : IDriver
{
    private const string CredentialsExpired = "Neo.ClientError.Security.CredentialsExpired";

    private readonly ConnectionSource _source;
    private readonly RetryLogic _retry;

    public BoltDriver(DriverSettings settings, TimeProvider clock)
    {
        (Config, Encrypted) = (settings.Config, settings.IsEncrypted);
        var pools = new ConnectionPools(settings, clock);
        _source = settings.IsRouting ? new RoutedSource(settings, pools, clock) : new DirectSource(settings, pools);
        _retry = new RetryLogic(settings.Config, clock);
    }

    public Config Config { get; }

    public bool Encrypted { get; }

    /// <summary>What the driver's executable queries have seen.</summary>
    public IBookmarkManager QueryBookmarks { get; } = BookmarkManagerFactory.Instance.NewBookmarkManager();

    public IAsyncSession AsyncSession() => OpenSession(_ => { });

    public IAsyncSession AsyncSession(Action<SessionConfigBuilder> action) => OpenSession(action);

    public AsyncSession OpenSession(Action<SessionConfigBuilder> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var config = new SessionConfig();
        action(new SessionConfigBuilder(config));
        return new AsyncSession(_source, config, Config, _retry);
    }

    public IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher) => new ExecutableQuery<IRecord, IRecord>(
        new QueryRun(this, new Query(cypher), new QueryConfig()), record => (true, record), record => (true, record));

    public Task<IServerInfo> GetServerInfoAsync() => WithConnectionAsync<IServerInfo>(new SessionConfig(), async connection =>
    {
        await connection.ResetAsync(CancellationToken.None).ConfigureAwait(false);
        return new ServerInfo(connection.Address.ToString(), connection.Version.ToString(), connection.Agent);
    });

    public Task VerifyConnectivityAsync() => GetServerInfoAsync();

    public async Task<bool> TryVerifyConnectivityAsync()
    {
        try
        {
            await VerifyConnectivityAsync().ConfigureAwait(false);
            return true;
        }
        catch (Neo4jException)
        {
            return false;
        }
    }

    public async Task<bool> VerifyAuthenticationAsync(IAuthToken authToken)
    {
        var token = AuthTokens.Checked(authToken);
        try
        {
            return await WithConnectionAsync(new SessionConfig { AuthToken = token }, async connection =>
            {
                await Login.ChangeAsync(connection, token, CancellationToken.None).ConfigureAwait(false); // it may have been logged on long ago
                return true;
            }).ConfigureAwait(false);
        }
        catch (SecurityException exception) when (exception is AuthenticationException or TokenExpiredException || exception.Code == CredentialsExpired)
        {
            return false;
        }
    }

    public Task<bool> SupportsSessionAuthAsync() =>
        WithConnectionAsync(new SessionConfig(), connection => Task.FromResult(connection.Version >= Login.Apart));

    public Task<bool> SupportsMultiDbAsync() => Task.FromResult(true);

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task<T> WithConnectionAsync<T>(SessionConfig session, Func<BoltConnection, Task<T>> work)
    {
        var lease = await _source.AcquireAsync(AccessMode.Read, session, bookmarks: null, CancellationToken.None).ConfigureAwait(false);
        try
        {
            return await work(lease.Connection).ConfigureAwait(false);
        }
        finally
        {
            await lease.ReturnAsync().ConfigureAwait(false);
        }
    }
}
