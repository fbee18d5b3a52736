using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Graph.Bolt;

/// <summary>Sets up a driver.</summary>
public sealed class ConfigBuilder
{
    private readonly Config _config;

    internal ConfigBuilder(Config config) => _config = config;

    /// <summary>Whether connections are encrypted, where the address does not say so.</summary>
    public ConfigBuilder WithEncryptionLevel(EncryptionLevel level) => With(() => _config.NullableEncryptionLevel = level);

    /// <summary>Decides about servers' certificates, where connections are encrypted by <see cref="WithEncryptionLevel"/>.</summary>
    public ConfigBuilder WithTrustManager(TrustManager manager) => With(() => _config.TrustManager = manager);

    /// <summary>Decides about servers' certificates by a rule; a list of trusted ones belongs to the rule that says so.</summary>
    public ConfigBuilder WithCertificateTrustRule(
        CertificateTrustRule certificateTrustRule, IReadOnlyList<X509Certificate2>? trustedCaCertificates = null) =>
        WithTrustManager((certificateTrustRule, trustedCaCertificates) switch
        {
            (CertificateTrustRule.TrustSystem, null) => TrustManager.CreateChainTrust(),
            (CertificateTrustRule.TrustAny, null) => TrustManager.CreateInsecure(),
            (CertificateTrustRule.TrustList, { Count: > 0 } trusted) => TrustManager.CreateCertTrust(trusted),
            _ => throw new ArgumentException(
                "TrustList takes a list of certificates, TrustSystem and TrustAny take none.", nameof(trustedCaCertificates)),
        });

    /// <summary>The same, with the trusted certificates in files (PEM or DER).</summary>
    public ConfigBuilder WithCertificateTrustRule(
        CertificateTrustRule certificateTrustRule, IReadOnlyList<string>? trustedCaCertificateFileNames = null) =>
        WithCertificateTrustRule(
            certificateTrustRule, trustedCaCertificateFileNames?.Select(X509CertificateLoader.LoadCertificateFromFile).ToArray());

    /// <summary>Encrypts with TLS 1.3 only, where connections are encrypted; else the system chooses the version.</summary>
    public ConfigBuilder WithTls13() => With(() => _config.TlsVersions = SslProtocols.Tls13);

    /// <summary>Has somebody else encrypt, certificate check included.</summary>
    public ConfigBuilder WithTlsNegotiator(ITlsNegotiator tlsNegotiator)
    {
        ArgumentNullException.ThrowIfNull(tlsNegotiator);
        return WithTlsNegotiator(tlsNegotiator.NegotiateTls);
    }

    /// <summary>Has somebody else encrypt, certificate check included.</summary>
    public ConfigBuilder WithTlsNegotiator(NegotiateTlsDelegate negotiateTls) => With(() => _config.TlsNegotiator = negotiateTls);

    /// <summary>Has somebody else encrypt, certificate check included.</summary>
    public ConfigBuilder WithTlsNegotiator<T>()
        where T : ITlsNegotiator, new() => WithTlsNegotiator(new T());

    /// <summary>Takes what the driver does; null for nobody.</summary>
    public ConfigBuilder WithLogger(ILogger? logger) => With(() => _config.Logger = logger ?? NoLogger.Instance);

    /// <summary>Says where a cluster is entered; for <c>neo4j</c> addresses.</summary>
    public ConfigBuilder WithResolver(IServerAddressResolver resolver) => With(() => _config.Resolver = resolver);

    /// <summary>
    /// Which notifications servers send, in place of their own settings; null leaves one of both to them. Throws
    /// <see cref="ArgumentException"/> when both are null.
    /// </summary>
    public ConfigBuilder WithNotifications(Severity? minimumSeverity, Category[]? disabledCategories) =>
        With(() => _config.Notifications = NotificationFilter.Create(minimumSeverity, disabledCategories));

    /// <summary>Servers send no notifications.</summary>
    public ConfigBuilder WithNotificationsDisabled() => With(() => _config.Notifications = NotificationFilter.None);

    /// <summary>Servers are not told which way transactions were begun, even if they ask.</summary>
    public ConfigBuilder WithTelemetryDisabled() => With(() => _config.TelemetryDisabled = true);

    /// <summary>How long a transaction function is tried again.</summary>
    public ConfigBuilder WithMaxTransactionRetryTime(TimeSpan time) => With(() => _config.MaxTransactionRetryTime = time);

    /// <summary>Connections to one server at a time.</summary>
    public ConfigBuilder WithMaxConnectionPoolSize(int size) => With(() => _config.MaxConnectionPoolSize = AtLeastOne(size));

    /// <summary>Idle connections kept to one server.</summary>
    public ConfigBuilder WithMaxIdleConnectionPoolSize(int size) => With(() => _config.MaxIdleConnectionPoolSize = size);

    /// <summary>How long to wait for a free connection.</summary>
    public ConfigBuilder WithConnectionAcquisitionTimeout(TimeSpan timeSpan) => With(() => _config.ConnectionAcquisitionTimeout = timeSpan);

    /// <summary>How long to wait for a server to take a connection.</summary>
    public ConfigBuilder WithConnectionTimeout(TimeSpan timeSpan) => With(() => _config.ConnectionTimeout = timeSpan);

    /// <summary>Connections idle for longer are closed.</summary>
    public ConfigBuilder WithConnectionIdleTimeout(TimeSpan timeSpan) => With(() => _config.ConnectionIdleTimeout = timeSpan);

    /// <summary>Connections older than this are closed.</summary>
    public ConfigBuilder WithMaxConnectionLifetime(TimeSpan timeSpan) => With(() => _config.MaxConnectionLifetime = timeSpan);

    /// <summary>Connections idle for longer are tried before they are used.</summary>
    public ConfigBuilder WithConnectionLivenessCheckTimeout(TimeSpan timeout) => With(() => _config.ConnectionLivenessCheckTimeout = timeout);

    /// <summary>Whether the system keeps idle connections alive.</summary>
    public ConfigBuilder WithSocketKeepAliveEnabled(bool enable) => With(() => _config.SocketKeepAlive = enable);

    /// <summary>Rows asked for at a time; −1 for all.</summary>
    public ConfigBuilder WithFetchSize(long size) => With(() => _config.FetchSize = size == Config.Infinite ? size : AtLeastOne(size));

    /// <summary>The name the driver gives itself.</summary>
    public ConfigBuilder WithUserAgent(string userAgent) => With(() => _config.UserAgent = userAgent);

    private static T AtLeastOne<T>(T size)
        where T : System.Numerics.INumber<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, T.One);
        return size;
    }

    private ConfigBuilder With(Action change)
    {
        change();
        return this;
    }
}
