using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Graph.Bolt;

/// <summary>Decides whether a server's certificate is trusted. Safe for any number of threads.</summary>
public abstract class TrustManager
{
    /// <summary>Whether to go on with a server.</summary>
    /// <param name="uri">The server, as it was asked for.</param>
    /// <param name="certificate">What it showed.</param>
    /// <param name="chain">The chain as the system built it.</param>
    /// <param name="sslPolicyErrors">What the system has against it.</param>
    public abstract bool ValidateServerCertificate(Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors);

    /// <summary>Trusts any certificate, or any with the server's name.</summary>
    public static TrustManager CreateInsecure(bool verifyHostname = false) => new NamedTrust(verifyHostname, (_, _) => true);

    /// <summary>Trusts what the system's own list leads to.</summary>
    public static TrustManager CreateChainTrust(
        bool verifyHostname = true,
        X509RevocationMode revocationMode = X509RevocationMode.NoCheck,
        X509RevocationFlag revocationFlag = X509RevocationFlag.ExcludeRoot,
        bool useMachineContext = false) =>
        new NamedTrust(verifyHostname, new ChainTrust(useMachineContext, revocationMode, revocationFlag).IsTrusted);

    /// <summary>Trusts certificates that lie in the system's store of trusted people.</summary>
    public static TrustManager CreatePeerTrust(bool verifyHostname = true, bool useMachineContext = false) =>
        new NamedTrust(verifyHostname, new PeerTrust(useMachineContext).IsTrusted);

    /// <summary>Trusts what leads to one of these, and nothing else.</summary>
    public static TrustManager CreateCertTrust(IEnumerable<X509Certificate2> trusted, bool verifyHostname = true)
    {
        ArgumentNullException.ThrowIfNull(trusted);
        return new NamedTrust(verifyHostname, new ListTrust([.. trusted]).IsTrusted);
    }
}
