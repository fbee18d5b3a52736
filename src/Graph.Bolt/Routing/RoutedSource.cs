using System.Collections.Concurrent;
using Graph.Bolt.Messages;
using Graph.Bolt.Transport;

namespace Graph.Bolt.Routing;

/// <summary>
/// Connections to the servers of a cluster by its routing tables, one a database, asked for anew before they expire and
/// when they name nobody. Of several fit servers the one with the fewest connections in use is taken.
/// </summary>
internal sealed class RoutedSource(DriverSettings settings, ConnectionPools pools, TimeProvider clock) 
    : ConnectionSource(settings, pools)
{
    private readonly ConcurrentDictionary<TableKey, RoutingTable> _tables = new();
    private readonly SemaphoreSlim _asking = new(1, 1);

    public override async Task<ConnectionLease> AcquireAsync(
        AccessMode mode, SessionConfig session, Bookmarks? bookmarks, CancellationToken cancellationToken)
    {
        var tried = new HashSet<ServerAddress>();
        while (true)
        {
            var table = await TableAsync(mode, session, bookmarks, cancellationToken).ConfigureAwait(false);
            if (table.For(mode).MinBy(InUse) is not { } address)
            {
                throw new SessionExpiredException($"The cluster has no server that takes {(mode == AccessMode.Read ? "reads" : "writes")} just now.");
            }

            try
            {
                return await LendAsync(address, mode, session, table.Database ?? session.Database, cancellationToken).ConfigureAwait(false);
            }
            catch (ServiceUnavailableException) when (tried.Add(address))
            {
                Change(Key(session), each => each.Without(address)); // the next round asks another, or for a new table
            }
        }
    }

    protected override void OnFailure(ServerAddressFailure failure)
    {
        foreach (var key in _tables.Keys)
        {
            if (failure.ServerIsGone)
            {
                Change(key, table => table.Without(failure.Address));
            }
            else if (failure.IsNoLongerWriter)
            {
                Change(key, table => table.WithoutWriter(failure.Address));
            }
        }
    }

    /// <summary>A database that is named is the same for all; the one that is not is the user's own.</summary>
    private static TableKey Key(SessionConfig session) => new(session.Database, session.Database is null ? session.User : null);

    private void Change(TableKey key, Func<RoutingTable, RoutingTable> change)
    {
        while (_tables.TryGetValue(key, out var table) && !_tables.TryUpdate(key, change(table), table))
        {
            // Somebody else changed it in between; change theirs.
        }
    }

    private async Task<RoutingTable> TableAsync(AccessMode mode, SessionConfig session, Bookmarks? bookmarks, CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_tables.TryGetValue(Key(session), out var known) && known.IsFresh(mode, clock.GetUtcNow()))
            {
                return known;
            }

            var table = await AskAnyAsync(known, session, bookmarks, cancellationToken).ConfigureAwait(false);
            _tables[Key(session)] = table;
            Settings.Config.Logger.Info("Routing table for '{0}': {1}", table.Database ?? "the user's own database", table);
            return table;
        }
        finally
        {
            _asking.Release();
        }
    }

    private async Task<RoutingTable> AskAnyAsync(RoutingTable? known, SessionConfig session, Bookmarks? bookmarks, CancellationToken cancellationToken)
    {
        Neo4jException? last = null;
        foreach (var router in (known?.Routers ?? []).Concat(Entrances()).Distinct())
        {
            try
            {
                return await AskAsync(router, session, bookmarks, cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jException exception) when (exception is not (SecurityException or FatalDiscoveryException or InvalidBookmarkException))
            {
                last = exception;
                Settings.Config.Logger.Warn(exception, "{0} gave no routing table", router);
            }
        }

        throw new ServiceUnavailableException($"No server of the cluster at {Settings.Address} gave a routing table: {last?.Message}", last);
    }

    /// <summary>Where the cluster is entered; the resolver is asked only when no router that is known has answered.</summary>
    private IEnumerable<ServerAddress> Entrances()
    {
        foreach (var entrance in Settings.Config.Resolver?.Resolve(Settings.Address) ?? new HashSet<ServerAddress> { Settings.Address })
        {
            yield return entrance;
        }
    }

    private async Task<RoutingTable> AskAsync(ServerAddress router, SessionConfig session, Bookmarks? bookmarks, CancellationToken cancellationToken)
    {
        var lease = await LendAsync(router, AccessMode.Read, session, session.Database, cancellationToken).ConfigureAwait(false);
        try
        {
            var answer = new MetadataHandler();
            var context = Settings.RoutingContext.ToDictionary(pair => pair.Key, pair => (object?)pair.Value);
            lease.Connection.Send(RequestMessage.Route(context, bookmarks?.Values ?? [], Details(session)), answer);
            await lease.Connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            await lease.Connection.ReceiveAsync(answer, cancellationToken).ConfigureAwait(false);
            return RoutingTable.Read(answer.Metadata, clock.GetUtcNow());
        }
        finally
        {
            await lease.ReturnAsync().ConfigureAwait(false);
        }
    }

    private static Dictionary<string, object?> Details(SessionConfig session)
    {
        var details = new Dictionary<string, object?>();
        if (session.Database is { } database)
        {
            details["db"] = database;
        }

        if (session.ImpersonatedUser is { } user)
        {
            details["imp_user"] = user;
        }

        return details;
    }

    /// <summary>What a table is for: a database, or that of a user.</summary>
    private sealed record TableKey(string? Database, object? User);
}
