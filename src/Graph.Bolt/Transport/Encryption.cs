using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Graph.Bolt.Transport;

/// <summary>TLS over a plain stream, with the driver's trust in place of the system's.</summary>
internal sealed class Encryption(TrustManager trust, ServerAddress address, Config config)
{
    private readonly Uri _uri = new($"bolt://{address}");
    private string _objection = "";

    /// <summary>
    /// An encrypted stream that owns the plain one. Throws <see cref="SecurityException"/> when the certificate is not
    /// trusted, and says why, or when server and driver find no way to encrypt.
    /// </summary>
    public async Task<Stream> StartAsync(Stream plain, CancellationToken cancellationToken)
    {
        if (config.TlsNegotiator is { } negotiate)
        {
            return negotiate(_uri, plain);
        }

        var encrypted = new SslStream(plain, leaveInnerStreamOpen: false);
        try
        {
            await encrypted.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions
                {
                    TargetHost = address.Host,
                    EnabledSslProtocols = config.TlsVersions,
                    RemoteCertificateValidationCallback = IsTrusted,
                },
                cancellationToken).ConfigureAwait(false);
            return encrypted;
        }
        catch (System.Security.Authentication.AuthenticationException exception)
        {
            await encrypted.DisposeAsync().ConfigureAwait(false);
            throw new SecurityException(
                _objection.Length > 0 ? $"The certificate of {address} is not trusted: {_objection}" : $"{address} and this driver cannot encrypt: {exception.Message}",
                exception);
        }
    }

    private bool IsTrusted(object sender, X509Certificate? shown, X509Chain? chain, SslPolicyErrors errors)
    {
        if (shown is not X509Certificate2 certificate || chain is null)
        {
            _objection = "it has none.";
            return false;
        }

        var trusted = trust.ValidateServerCertificate(_uri, certificate, chain, errors);
        _objection = trusted ? "" : Describe(certificate, chain, errors);
        return trusted;
    }

    private string Describe(X509Certificate2 certificate, X509Chain chain, SslPolicyErrors errors)
    {
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
        {
            return $"it was made for {Names(certificate)}, not for '{address.Host}'.";
        }

        var reasons = string.Join(", ", chain.ChainStatus.Select(status => status.Status).Distinct());
        return $"'{certificate.Subject}', issued by '{certificate.Issuer}', leads to no certificate that is{(reasons.Length > 0 ? $" ({reasons})" : "")}.";
    }

    private static string Names(X509Certificate2 certificate)
    {
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>()
            .SelectMany(extension => extension.EnumerateDnsNames().Concat(extension.EnumerateIPAddresses().Select(each => each.ToString())))
            .Select(name => $"'{name}'").ToArray();
        return names.Length > 0 ? string.Join(", ", names) : $"'{certificate.Subject}'";
    }
}
