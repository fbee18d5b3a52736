using Graph.Bolt.Messages;

namespace Graph.Bolt;

/// <summary>A query, its configuration and the driver it runs on.</summary>
internal sealed record QueryRun(BoltDriver Driver, Query Query, QueryConfig Config)
{
    /// <summary>Runs it in a transaction function; when cancelled, the transaction is rolled back and the server told to stop.</summary>
    public async Task<EagerResult<T>> ExecuteAsync<T>(Func<IResultCursor, Task<T>> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var session = Driver.OpenSession(Configure);
        await using (session.ConfigureAwait(false))
        {
            var mode = Config.Routing == RoutingControl.Readers ? AccessMode.Read : AccessMode.Write;
            var work = session.ExecuteAsync(mode, RunAsync, Limit, TelemetryApi.ExecutableQuery);
            return await work.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        async Task<EagerResult<T>> RunAsync(IAsyncQueryRunner runner)
        {
            var cursor = await runner.RunAsync(Query).ConfigureAwait(false);
            var keys = await cursor.KeysAsync().ConfigureAwait(false);
            var result = await read(cursor).ConfigureAwait(false);
            return new EagerResult<T>(result, await cursor.ConsumeAsync().ConfigureAwait(false), keys);
        }
    }

    private void Configure(SessionConfigBuilder builder)
    {
        if (Config.Database is { } database)
        {
            builder.WithDatabase(database);
        }

        if (Config.ImpersonatedUser is { } user)
        {
            builder.WithImpersonatedUser(user);
        }

        if (Config.AuthToken is { } token)
        {
            builder.WithAuthToken(token);
        }

        builder.WithBookmarkManager(Config.EnableBookmarkManager ? Config.BookmarkManager ?? Driver.QueryBookmarks : null);
    }

    private void Limit(TransactionConfigBuilder builder) =>
        builder.WithTimeout(Config.TransactionConfig.Timeout).WithMetadata(Config.TransactionConfig.Metadata);
}
