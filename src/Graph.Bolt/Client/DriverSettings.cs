namespace Graph.Bolt;

/// <summary>Everything that connecting needs: what the address says and what the configuration does.</summary>
/// <param name="Address">The server, or where the cluster is entered.</param>
/// <param name="IsRouting">Whether it is a cluster.</param>
/// <param name="RoutingContext">What the servers of a cluster are told of the address.</param>
/// <param name="Trust">Decides about certificates; null where nothing is encrypted.</param>
/// <param name="Credentials">Who asks.</param>
/// <param name="Config">The rest.</param>
internal sealed record DriverSettings(
    ServerAddress Address,
    bool IsRouting,
    IReadOnlyDictionary<string, string> RoutingContext,
    TrustManager? Trust,
    AuthToken Credentials,
    Config Config)
{
    /// <summary>Whether connections are encrypted.</summary>
    public bool IsEncrypted => Trust is not null;

    /// <summary>
    /// Reads <c>bolt</c> (this server) and <c>neo4j</c> (a cluster by its routing table) with <c>+s</c> (the certificate is
    /// checked) and <c>+ssc</c> (any certificate). Throws <see cref="ArgumentException"/> that says what would be right.
    /// </summary>
    public static DriverSettings Create(Uri uri, IAuthToken credentials, Config config)
    {
        var scheme = uri.Scheme.ToLowerInvariant();
        var routing = scheme.StartsWith("neo4j", StringComparison.Ordinal);
        if (scheme is not ("bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc"))
        {
            throw new ArgumentException($"'{uri.Scheme}' is no scheme of Neo4j's: bolt, bolt+s, bolt+ssc, neo4j, neo4j+s and neo4j+ssc are.", nameof(uri));
        }

        if (!routing && uri.Query.Length > 1)
        {
            throw new ArgumentException($"'{uri.Query}' is a routing context, which only neo4j:// addresses have.", nameof(uri));
        }

        var address = ServerAddress.From(uri);
        return new DriverSettings(
            address, routing, Context(uri, address), TrustOf(scheme, config), AuthTokens.Checked(credentials), config);
    }

    private static TrustManager? TrustOf(string scheme, Config config)
    {
        if (!scheme.Contains('+', StringComparison.Ordinal))
        {
            return config.EncryptionLevel == EncryptionLevel.Encrypted ? config.TrustManager ?? TrustManager.CreateChainTrust() : null;
        }

        if (config.NullableEncryptionLevel is not null || config.TrustManager is not null)
        {
            throw new ArgumentException(
                $"'{scheme}' says already how to encrypt and whom to trust; an encryption level or a trust manager goes with bolt and neo4j.", nameof(config));
        }

        return scheme.EndsWith("+ssc", StringComparison.Ordinal) ? TrustManager.CreateInsecure() : TrustManager.CreateChainTrust();
    }

    private static Dictionary<string, string> Context(Uri uri, ServerAddress address)
    {
        var context = new Dictionary<string, string> { ["address"] = address.ToString() };
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            if (pair.Split('=', 2) is not [{ Length: > 0 } name, { Length: > 0 } value] || !context.TryAdd(name, Uri.UnescapeDataString(value)))
            {
                throw new ArgumentException($"'{pair}' is no entry of a routing context: name=value is, each name once and not 'address'.", nameof(uri));
            }
        }

        return context;
    }
}
