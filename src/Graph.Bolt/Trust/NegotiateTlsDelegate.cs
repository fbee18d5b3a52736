using System.Net.Security;

namespace Graph.Bolt;

/// <summary>Turns a plain stream into an encrypted one, certificate check included, in place of the driver.</summary>
/// <param name="uri">The server.</param>
/// <param name="stream">The plain stream.</param>
public delegate SslStream NegotiateTlsDelegate(Uri uri, Stream stream);
