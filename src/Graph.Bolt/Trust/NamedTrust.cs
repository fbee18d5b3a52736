using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Graph.Bolt;

/// <summary>Trusts a certificate that is there, has the server's name if that is asked for, and passes a check of its origin.</summary>
internal sealed class NamedTrust(bool verifyHostname, Func<X509Certificate2, X509Chain, bool> isOriginTrusted) : TrustManager
{
    public override bool ValidateServerCertificate(
        Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors)
    {
        var missing = sslPolicyErrors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable);
        var misnamed = verifyHostname && sslPolicyErrors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch);
        return !missing && !misnamed && isOriginTrusted(certificate, chain);
    }
}
