namespace Graph.Bolt;

/// <summary>Which certificates of servers are trusted.</summary>
public enum CertificateTrustRule
{
    /// <summary>Those that the system trusts.</summary>
    TrustSystem,

    /// <summary>Those that lead to a certificate of a list.</summary>
    TrustList,

    /// <summary>Any; it keeps out who only listens, not who stands between.</summary>
    TrustAny,
}
