using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Graph.Testing;

/// <summary>Certificates made for a test: an authority of its own, and servers' that it signed. Who asked for one disposes it.</summary>
public static class TestCertificate
{
    private static readonly DateTimeOffset Today = DateTimeOffset.UtcNow;

    /// <summary>An authority that signs its own certificate.</summary>
    public static X509Certificate2 Authority(string name = "CN=Test authority")
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        return request.CreateSelfSigned(Today.AddDays(-3), Today.AddDays(3));
    }

    /// <summary>A server's certificate with its private key, which holds for a DNS name, and for addresses where some are given.</summary>
    public static X509Certificate2 Server(X509Certificate2 authority, string dnsName, bool hasRunOut = false, params IPAddress[] addresses)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={dnsName}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(dnsName);
        foreach (var address in addresses)
        {
            names.AddIpAddress(address);
        }

        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(authority, Today.AddDays(-2), Today.AddDays(hasRunOut ? -1 : 2), [1, 2, 3, 4]);
        return signed.CopyWithPrivateKey(key);
    }

    /// <summary>Writes a server's certificate and key as Neo4j reads them, and returns the folder they lie in.</summary>
    public static string Write(X509Certificate2 certificate, TemporaryFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var key = certificate.GetRSAPrivateKey() ?? throw new ArgumentException("The certificate has no RSA key.", nameof(certificate));
        folder.Write("certificates/private.key", key.ExportPkcs8PrivateKeyPem());
        folder.Write("certificates/public.crt", certificate.ExportCertificatePem());
        return folder.Combine("certificates");
    }
}
