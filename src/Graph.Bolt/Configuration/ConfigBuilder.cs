using System.Net.Security;

namespace Graph.Bolt;

/// <summary>Sets up a driver.</summary>
public sealed class ConfigBuilder
{
    private readonly Config _config;

    internal ConfigBuilder(Config config) => _config = config;

    /// <summary>Whether connections are encrypted, where the address does not say so.</summary>
    public ConfigBuilder WithEncryptionLevel(EncryptionLevel level) => With(() => _config.NullableEncryptionLevel = level);

    /// <summary>Decides about a server's certificate in place of the system's check.</summary>
    public ConfigBuilder WithCertificateTrustRule(RemoteCertificateValidationCallback rule) => With(() => _config.CertificateTrustRule = rule);

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
    public ConfigBuilder WithConnectionLivenessCheckTimeout(TimeSpan timeSpan) => With(() => _config.ConnectionLivenessCheckTimeout = timeSpan);

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
