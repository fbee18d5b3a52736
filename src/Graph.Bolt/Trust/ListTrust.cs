using System.Security.Cryptography.X509Certificates;

namespace Graph.Bolt;

/// <summary>Trusts what leads to a certificate of a list, be it an authority's or the server's own.</summary>
internal sealed class ListTrust(X509Certificate2Collection trusted)
{
    public bool IsTrusted(X509Certificate2 certificate, X509Chain sent)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(trusted);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck; // a private authority rarely publishes a list
        chain.ChainPolicy.ExtraStore.AddRange(sent.ChainPolicy.ExtraStore);
        return chain.Build(certificate);
    }
}
