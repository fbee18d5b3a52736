using Graph.Bolt.Routing;

namespace Graph.Bolt;

/// <summary>A driver over Bolt.</summary>
internal sealed class BoltDriver : IDriver
{
    private readonly ConnectionSource _source;
    private readonly RetryLogic _retry;

    public BoltDriver(DriverSettings settings, TimeProvider clock)
    {
        (Config, Encrypted) = (settings.Config, settings.IsEncrypted);
        var pools = new ConnectionPools(settings, clock);
        _source = settings.IsRouting ? new RoutedSource(settings, pools, clock) : new DirectSource(settings, pools);
        _retry = new RetryLogic(settings.Config.MaxTransactionRetryTime, clock);
    }

    public Config Config { get; }

    public bool Encrypted { get; }

    public IAsyncSession AsyncSession() => AsyncSession(_ => { });

    public IAsyncSession AsyncSession(Action<SessionConfigBuilder> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var config = new SessionConfig();
        action(new SessionConfigBuilder(config));
        return new AsyncSession(_source, config, Config, _retry);
    }

    public IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher) => new ExecutableQuery<IRecord, IRecord>(
        new QueryRun(this, new Query(cypher), new QueryConfig()), record => (true, record), record => (true, record));

    public async Task<IServerInfo> GetServerInfoAsync()
    {
        var lease = await _source.AcquireAsync(AccessMode.Read, new SessionConfig(), bookmarks: null, CancellationToken.None).ConfigureAwait(false);
        try
        {
            await lease.Connection.ResetAsync(CancellationToken.None).ConfigureAwait(false);
            return new ServerInfo(lease.Connection.Address.ToString(), lease.Connection.Version.ToString(), lease.Connection.Agent);
        }
        finally
        {
            await lease.ReturnAsync().ConfigureAwait(false);
        }
    }

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

    public Task<bool> SupportsMultiDbAsync() => Task.FromResult(true);

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();
}
