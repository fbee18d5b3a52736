using System.Net.Security;

namespace Graph.Bolt;

/// <summary>What a driver was told. An infinite time is <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
public class Config
{
    /// <summary>Stands for no limit of a pool's size.</summary>
    public const int Infinite = -1;

    internal Config()
    {
    }

    /// <summary>Whether connections are encrypted, where the address does not say so.</summary>
    public EncryptionLevel? NullableEncryptionLevel { get; internal set; }

    /// <summary>Decides about a server's certificate in place of the system's check; null for the system's.</summary>
    public RemoteCertificateValidationCallback? CertificateTrustRule { get; internal set; }

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
}
