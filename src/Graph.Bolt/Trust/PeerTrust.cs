using System.Security.Cryptography.X509Certificates;

namespace Graph.Bolt;

/// <summary>Trusts certificates that lie in the system's store of trusted people and have not run out.</summary>
internal sealed class PeerTrust(bool useMachineContext)
{
    public bool IsTrusted(X509Certificate2 certificate, X509Chain sent)
    {
        using var store = new X509Store(StoreName.TrustedPeople, useMachineContext ? StoreLocation.LocalMachine : StoreLocation.CurrentUser);
        store.Open(OpenFlags.ReadOnly);
        return store.Certificates.Find(X509FindType.FindByThumbprint, certificate.Thumbprint, validOnly: false)
            .Any(each => each.RawDataMemory.Span.SequenceEqual(certificate.RawDataMemory.Span) && IsWithinItsTime(each));
    }

    private static bool IsWithinItsTime(X509Certificate2 certificate) => DateTime.Now is var now && certificate.NotBefore <= now && now <= certificate.NotAfter;
}
