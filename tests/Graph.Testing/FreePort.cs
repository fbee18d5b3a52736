using System.Net;
using System.Net.Sockets;

namespace Graph.Testing;

/// <summary>A TCP port of the loopback address that was free a moment ago.</summary>
public static class FreePort
{
    /// <summary>Asks the system for one and gives it back at once.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
