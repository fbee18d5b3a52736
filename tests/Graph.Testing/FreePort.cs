using System.Net;
using System.Net.Sockets;

namespace Graph.Testing;

/// <summary>A TCP port of the loopback address that was free a moment ago.</summary>
public static class FreePort
{
    // Below the ports that systems give to connections of their own, one of which would take it before it is used.
    private const int First = 12_000;
    private const int End = 32_000;

    /// <summary>One by chance, so that test processes side by side choose different ones.</summary>
    public static int Find()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, End);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody listens there.
            }
        }
    }
}
