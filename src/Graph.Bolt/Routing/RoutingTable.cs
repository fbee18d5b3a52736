namespace Graph.Bolt.Routing;

/// <summary>Which servers do what for a database, as a server told at one moment. Immutable.</summary>
internal sealed record RoutingTable(
    string? Database,
    IReadOnlyList<ServerAddress> Routers,
    IReadOnlyList<ServerAddress> Readers,
    IReadOnlyList<ServerAddress> Writers,
    DateTimeOffset ExpiresAt)
{
    /// <summary>The servers for a mode.</summary>
    public IReadOnlyList<ServerAddress> For(AccessMode mode) => mode == AccessMode.Read ? Readers : Writers;

    /// <summary>Whether it may still be used for a mode at a moment.</summary>
    public bool IsFresh(AccessMode mode, DateTimeOffset now) => now < ExpiresAt && Routers.Count > 0 && For(mode).Count > 0;

    /// <summary>The same without a server that is gone.</summary>
    public RoutingTable Without(ServerAddress address) => this with
    {
        Routers = Except(Routers, address),
        Readers = Except(Readers, address),
        Writers = Except(Writers, address),
    };

    /// <summary>The same without a server that takes no writes any more.</summary>
    public RoutingTable WithoutWriter(ServerAddress address) => this with { Writers = Except(Writers, address) };

    /// <summary>Reads the answer to ROUTE.</summary>
    public static RoutingTable Read(IReadOnlyDictionary<string, object?> metadata, DateTimeOffset now)
    {
        var table = metadata.GetValueOrDefault("rt") as Dictionary<string, object?> ?? throw new ProtocolException("The server's routing table is missing.");
        var timeToLive = table.GetValueOrDefault("ttl") as long? ?? throw new ProtocolException("The server's routing table does not say how long it holds.");
        var servers = (table.GetValueOrDefault("servers") as List<object?> ?? []).OfType<Dictionary<string, object?>>().ToList();
        return new RoutingTable(
            table.GetValueOrDefault("db") as string, InRole(servers, "ROUTE"), InRole(servers, "READ"), InRole(servers, "WRITE"),
            now + TimeSpan.FromSeconds(Math.Min(timeToLive, (long)TimeSpan.FromDays(365).TotalSeconds)));
    }

    /// <summary>The servers by what they do, for logs.</summary>
    public override string ToString() =>
        $"routers {string.Join(", ", Routers)}; readers {string.Join(", ", Readers)}; writers {string.Join(", ", Writers)}";

    private static ServerAddress[] InRole(IEnumerable<Dictionary<string, object?>> servers, string role) => servers
        .Where(server => server.GetValueOrDefault("role") as string == role)
        .SelectMany(server => server.GetValueOrDefault("addresses") as List<object?> ?? [])
        .OfType<string>().Select(ServerAddress.Parse).ToArray();

    private static ServerAddress[] Except(IReadOnlyList<ServerAddress> addresses, ServerAddress address) =>
        addresses.Where(each => !each.Equals(address)).ToArray();
}
