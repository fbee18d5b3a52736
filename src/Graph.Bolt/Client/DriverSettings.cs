using System.Net.Security;
using Graph.Bolt.Transport;

namespace Graph.Bolt;

/// <summary>Everything that connecting needs: what the address says and what the configuration does.</summary>
internal sealed record DriverSettings(
    ServerAddress Address,
    bool IsRouting,
    IReadOnlyDictionary<string, string> RoutingContext,
    bool IsEncrypted,
    RemoteCertificateValidationCallback? CertificateRule,
    AuthToken Credentials,
    Config Config)
{
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

        var address = new ServerAddress(uri.IdnHost.Trim('[', ']'), uri.Port > 0 ? uri.Port : ServerAddress.DefaultPort);
        var encrypted = scheme.Contains('+', StringComparison.Ordinal) || config.NullableEncryptionLevel == EncryptionLevel.Encrypted;
        RemoteCertificateValidationCallback? rule =
            scheme.EndsWith("+ssc", StringComparison.Ordinal) ? (_, certificate, _, _) => certificate is not null : config.CertificateTrustRule;
        return new DriverSettings(
            address, routing, Context(uri, address), encrypted, rule, credentials as AuthToken ?? throw UnknownToken(), config);
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

    private static ArgumentException UnknownToken() => new("The token was not made by AuthTokens.");
}
