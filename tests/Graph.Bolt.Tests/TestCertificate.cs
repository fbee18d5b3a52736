using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Graph.Bolt.Tests;

/// <summary>Certificates made for a test: an authority of its own, and a server's that it signed.</summary>
internal static class TestCertificate
{
    private static readonly DateTimeOffset Today = DateTimeOffset.UtcNow;

    public static X509Certificate2 Authority(string name = "CN=Test authority")
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        return request.CreateSelfSigned(Today.AddDays(-3), Today.AddDays(3));
    }

    /// <summary>A certificate for a DNS name and the loopback address; one for yesterday only has run out.</summary>
    public static X509Certificate2 Server(X509Certificate2 authority, string dnsName = "localhost", bool hasRunOut = false)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={dnsName}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(dnsName);
        names.AddIpAddress(dnsName == "localhost" ? IPAddress.Loopback : IPAddress.Parse("192.0.2.1"));
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(authority, Today.AddDays(-2), Today.AddDays(hasRunOut ? -1 : 2), [1, 2, 3, 4]);
        return signed.CopyWithPrivateKey(key);
    }
}
