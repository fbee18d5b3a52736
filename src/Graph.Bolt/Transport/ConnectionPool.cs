namespace Graph.Bolt.Transport;

/// <summary>
/// The connections to one server: the one last used is lent first, so that the others may age. Safe for any number of
/// threads.
/// </summary>
internal sealed class ConnectionPool(ServerAddress address, ConnectionFactory factory, Config config, TimeProvider clock) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Stack<BoltConnection> _idle = new();
    private readonly SemaphoreSlim _places = new(config.MaxConnectionPoolSize, config.MaxConnectionPoolSize);
    private bool _isClosed;

    /// <summary>How many connections are lent.</summary>
    public int InUse => config.MaxConnectionPoolSize - _places.CurrentCount;

    /// <summary>Lends a connection that is logged on with a token. Throws <see cref="ClientException"/> when none is free in time, and what opening one throws.</summary>
    public async Task<BoltConnection> AcquireAsync(AuthToken token, CancellationToken cancellationToken)
    {
        if (!await _places.WaitAsync(config.ConnectionAcquisitionTimeout, cancellationToken).ConfigureAwait(false))
        {
            throw new ClientException(
                $"No connection to {address} was free within {config.ConnectionAcquisitionTimeout.TotalSeconds:0.#} s; all {config.MaxConnectionPoolSize} are in use.");
        }

        try
        {
            return await TakeIdleAsync(token, cancellationToken).ConfigureAwait(false)
                ?? await factory.OpenAsync(address, token, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    /// <summary>Takes a connection back; one that is not as it was lent is reset first, or closed when it is broken.</summary>
    public async Task ReturnAsync(BoltConnection connection)
    {
        try
        {
            if (await TryCleanAsync(connection).ConfigureAwait(false) && TryKeep(connection))
            {
                return;
            }

            await connection.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Closes the idle connections; those that are lent close when they come back.</summary>
    public ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            _isClosed = true;
        }

        return CloseIdleAsync();
    }

    /// <summary>Closes the idle connections; new ones take their places.</summary>
    public async ValueTask CloseIdleAsync()
    {
        while (TryPop() is { } connection)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<BoltConnection?> TakeIdleAsync(AuthToken token, CancellationToken cancellationToken)
    {
        while (TryPop() is { } connection)
        {
            if (IsFresh(connection) && await IsAliveAsync(connection, cancellationToken).ConfigureAwait(false))
            {
                await LogOnAsync(connection, token, cancellationToken).ConfigureAwait(false);
                return connection;
            }

            await connection.DisposeAsync().ConfigureAwait(false);
        }

        return null;
    }

    private static async Task LogOnAsync(BoltConnection connection, AuthToken token, CancellationToken cancellationToken)
    {
        if (token.Equals(connection.Credentials))
        {
            return;
        }

        try
        {
            await Login.ChangeAsync(connection, token, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private BoltConnection? TryPop()
    {
        lock (_gate)
        {
            return _idle.TryPop(out var connection) ? connection : null;
        }
    }

    private bool TryKeep(BoltConnection connection)
    {
        connection.LastUsedAt = clock.GetUtcNow();
        lock (_gate)
        {
            if (_isClosed || _idle.Count >= config.MaxIdleConnectionPoolSize)
            {
                return false;
            }

            _idle.Push(connection);
            return true;
        }
    }

    private bool IsFresh(BoltConnection connection) =>
        IsWithin(connection.OpenedAt, config.MaxConnectionLifetime) && IsWithin(connection.LastUsedAt, config.ConnectionIdleTimeout);

    private bool IsWithin(DateTimeOffset since, TimeSpan limit) => limit < TimeSpan.Zero || clock.GetUtcNow() - since < limit;

    private Task<bool> IsAliveAsync(BoltConnection connection, CancellationToken cancellationToken) =>
        config.ConnectionLivenessCheckTimeout is { } limit && !IsWithin(connection.LastUsedAt, limit)
            ? TryResetAsync(connection, cancellationToken)
            : Task.FromResult(true);

    private Task<bool> TryCleanAsync(BoltConnection connection) => connection switch
    {
        { IsBroken: true } => Task.FromResult(false),
        { IsClean: true } => Task.FromResult(true),
        _ => TryResetAsync(connection, CancellationToken.None),
    };

    private async Task<bool> TryResetAsync(BoltConnection connection, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(config.ConnectionTimeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await connection.ResetAsync(both.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is Neo4jException or OperationCanceledException)
        {
            return false; // a connection that cannot be reset is closed, and another takes its place
        }
    }
}
