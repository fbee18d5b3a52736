using System.Security.Cryptography.X509Certificates;

namespace Graph.Bolt;

/// <summary>Trusts what the system's own list leads to.</summary>
internal sealed class ChainTrust(bool useMachineContext, X509RevocationMode revocationMode, X509RevocationFlag revocationFlag)
{
    public bool IsTrusted(X509Certificate2 certificate, X509Chain sent)
    {
        using var chain = new X509Chain(useMachineContext);
        chain.ChainPolicy.RevocationMode = revocationMode;
        chain.ChainPolicy.RevocationFlag = revocationFlag;
        chain.ChainPolicy.ExtraStore.AddRange(sent.ChainPolicy.ExtraStore);
        return chain.Build(certificate);
    }
}
