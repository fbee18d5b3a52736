using System.Security.Authentication;

namespace Graph.Bolt;

/// <summary>What a driver was told. An infinite time is <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
public class Config
{
    /// <summary>Stands for no limit of a pool's size.</summary>
    public const int Infinite = -1;

    internal Config()
    {
    }

    /// <summary>Whether connections are encrypted, where the address does not say so; they are not unless set.</summary>
    public EncryptionLevel EncryptionLevel => NullableEncryptionLevel ?? EncryptionLevel.None;

    /// <summary>Decides about servers' certificates; null for the system's list.</summary>
    public TrustManager? TrustManager { get; internal set; }

    /// <summary>Takes what the driver does; nobody does unless set.</summary>
    public ILogger Logger { get; internal set; } = NoLogger.Instance;

    /// <summary>Says where a cluster is entered; null for the address itself.</summary>
    public IServerAddressResolver? Resolver { get; internal set; }

    /// <summary>Whether servers are not told which way transactions were begun, even if they ask.</summary>
    public bool TelemetryDisabled { get; internal set; }

    /// <summary>How long a transaction function is tried again; 30 s unless set.</summary>
    public TimeSpan MaxTransactionRetryTime { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>Connections to one server at a time; 100 unless set.</summary>
    public int MaxConnectionPoolSize { get; internal set; } = 100;

    /// <summary>Idle connections kept to one server; as many as there may be unless set.</summary>
    public int MaxIdleConnectionPoolSize { get; internal set; } = 100;

    /// <summary>How long to wait for a free connection; a minute unless set.</summary>
    public TimeSpan ConnectionAcquisitionTimeout { get; internal set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long to wait for a server to take a connection; 30 s unless set.</summary>
    public TimeSpan ConnectionTimeout { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>Connections idle for longer are closed; never unless set.</summary>
    public TimeSpan ConnectionIdleTimeout { get; internal set; } = Timeout.InfiniteTimeSpan;

    /// <summary>Connections older than this are closed; an hour unless set.</summary>
    public TimeSpan MaxConnectionLifetime { get; internal set; } = TimeSpan.FromHours(1);

    /// <summary>Connections idle for longer are tried before they are used; never unless set.</summary>
    public TimeSpan? ConnectionLivenessCheckTimeout { get; internal set; }

    /// <summary>Whether the system keeps idle connections alive; yes unless set.</summary>
    public bool SocketKeepAlive { get; internal set; } = true;

    /// <summary>Rows asked for at a time; 1,000 unless set, −1 for all.</summary>
    public long FetchSize { get; internal set; } = 1000;

    /// <summary>The name the driver gives itself.</summary>
    public string UserAgent { get; internal set; } = "bilateral-bolt/0.1";

    internal EncryptionLevel? NullableEncryptionLevel { get; set; }

    internal NotificationFilter? Notifications { get; set; }

    /// <summary>The versions of TLS; none for the system's choice.</summary>
    internal SslProtocols TlsVersions { get; set; } = SslProtocols.None;

    internal NegotiateTlsDelegate? TlsNegotiator { get; set; }
}
