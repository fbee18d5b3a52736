using Graph.Model;

namespace Graph.Neo4j;

/// <summary>A Neo4j server or cluster behind the query port. Safe for any number of threads.</summary>
/// <remarks>It connects when it is first used, and again after the server was away.</remarks>
public sealed class Neo4jDatabase : IGraphDatabase
{
    private readonly Neo4jOptions _options;
    private readonly IDriver _driver;

    /// <summary>A database; nothing is sent yet. Throws <see cref="ArgumentException"/> for an address that is none of Neo4j's.</summary>
    public Neo4jDatabase(Neo4jOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        var token = options.User is { } user ? AuthTokens.Basic(user, options.Password ?? "") : AuthTokens.None;
        _driver = GraphDatabase.Driver(options.Address, token, builder => builder
            .WithMaxConnectionPoolSize(options.MaxConnectionPoolSize)
            .WithConnectionTimeout(options.ConnectionTimeout)
            .WithConnectionAcquisitionTimeout(options.ConnectionAcquisitionTimeout)
            .WithMaxTransactionRetryTime(options.MaxTransactionRetryTime)
            .WithConnectionLivenessCheckTimeout(TimeSpan.Zero)
            .WithTelemetryDisabled()); // how the service is used is no business of the server's
    }

    /// <inheritdoc/>
    public bool IsRemote => true;

    /// <inheritdoc/>
    public Task VerifyAsync(CancellationToken cancellationToken = default) =>
        Failures.TranslateAsync(() => _driver.VerifyConnectivityAsync().WaitAsync(cancellationToken));

    /// <inheritdoc/>
    public async Task<IGraphTransaction> BeginAsync(
        Model.AccessMode mode, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        var session = OpenSession(mode);
        if (options?.CommitsInBatches == true)
        {
            return new ImplicitTransaction(session, mode, Limit(options));
        }

        try
        {
            var begun = session.BeginTransactionAsync(Limit(options));
            var transaction = await Failures.TranslateAsync(() => begun.WaitAsync(cancellationToken)).ConfigureAwait(false);
            return new Neo4jTransaction(transaction, session, mode);
        }
        catch (Exception exception) when (exception is GraphException or OperationCanceledException)
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default) =>
        ExecuteAsync(Model.AccessMode.Read, work, options, cancellationToken);

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default) =>
        ExecuteAsync(Model.AccessMode.Write, work, options, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private static Action<TransactionConfigBuilder> Limit(TransactionOptions? options) => builder =>
    {
        if (options?.Timeout is { } timeout)
        {
            builder.WithTimeout(timeout);
        }
    };

    private async Task<T> ExecuteAsync<T>(
        Model.AccessMode mode,
        Func<IGraphTransaction, CancellationToken, Task<T>> work,
        TransactionOptions? options,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var session = OpenSession(mode);
        await using (session.ConfigureAwait(false))
        {
            return await Failures.TranslateAsync(async () =>
            {
                var running = mode == Model.AccessMode.Read
                    ? session.ExecuteReadAsync(RunAsync, Limit(options))
                    : session.ExecuteWriteAsync(RunAsync, Limit(options));
                return await session.WaitAsync(running, cancellationToken).ConfigureAwait(false);
            }).ConfigureAwait(false);
        }

        // The driver decides by its own exceptions whether to try again, so that is what it must see.
        async Task<T> RunAsync(IAsyncQueryRunner runner)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return await work(new ManagedTransaction(runner, mode), cancellationToken).ConfigureAwait(false);
            }
            catch (GraphException exception) when (exception.InnerException is Neo4jException inner)
            {
                throw inner;
            }
        }
    }

    private IAsyncSession OpenSession(Model.AccessMode mode) => _driver.AsyncSession(builder =>
    {
        builder.WithDefaultAccessMode(mode.ToDriver());
        if (_options.Database is { } database)
        {
            builder.WithDatabase(database);
        }
    });
}
