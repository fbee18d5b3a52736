namespace Graph.Bolt;

/// <summary>The map that BEGIN and an auto-commit RUN carry.</summary>
internal static class TransactionDetails
{
    public static Dictionary<string, object?> Create(
        ConnectionLease lease, SessionConfig session, Bookmarks? bookmarks, TransactionConfig config)
    {
        var details = new Dictionary<string, object?>();
        Add(details, "mode", lease.Mode == AccessMode.Read ? "r" : null);
        Add(details, "db", lease.Database);
        Add(details, "bookmarks", bookmarks?.Values is { Length: > 0 } values ? values : null);
        Add(details, "tx_timeout", Milliseconds(config.Timeout));
        Add(details, "tx_metadata", config.Metadata.Count > 0 ? config.Metadata : null);
        Add(details, "imp_user", session.ImpersonatedUser);
        session.Notifications?.AddTo(details, lease.Connection.Version);
        return details;
    }

    private static void Add(Dictionary<string, object?> details, string name, object? value)
    {
        if (value is not null)
        {
            details[name] = value;
        }
    }

    /// <summary>A limit below a millisecond is a millisecond: zero would mean none.</summary>
    private static long? Milliseconds(TimeSpan? timeout) => timeout is { } time ? (long)Math.Ceiling(time.TotalMilliseconds) : null;
}
