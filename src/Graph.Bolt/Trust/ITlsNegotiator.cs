using System.Net.Security;

namespace Graph.Bolt;

/// <summary>Turns a plain stream into an encrypted one, certificate check included, in place of the driver.</summary>
public interface ITlsNegotiator
{
    /// <summary>An encrypted stream over a plain one, ready to be used.</summary>
    SslStream NegotiateTls(Uri uri, Stream stream);
}
