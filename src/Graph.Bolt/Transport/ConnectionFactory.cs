using System.Net.Sockets;

namespace Graph.Bolt.Transport;

/// <summary>Opens connections: socket, TLS where asked for, handshake, hello and login.</summary>
internal sealed class ConnectionFactory(DriverSettings settings, TimeProvider clock)
{
    /// <summary>
    /// A connection that is logged in. Throws <see cref="ServiceUnavailableException"/> when the server cannot be reached
    /// within the connection timeout, and what the server says against the login.
    /// </summary>
    public async Task<BoltConnection> OpenAsync(ServerAddress address, AuthToken token, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(settings.Config.ConnectionTimeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await ConnectAsync(address, token, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw Unavailable(address, $"no answer within {settings.Config.ConnectionTimeout.TotalSeconds:0.#} s", exception);
        }
        catch (Exception exception) when (exception is SocketException or IOException)
        {
            throw Unavailable(address, exception.Message, exception);
        }
    }

    private async Task<BoltConnection> ConnectAsync(ServerAddress address, AuthToken token, CancellationToken cancellationToken)
    {
        var stream = await OpenStreamAsync(address, cancellationToken).ConfigureAwait(false);
        try
        {
            var version = await Handshake.NegotiateAsync(stream, cancellationToken).ConfigureAwait(false);
            var connection = new BoltConnection(stream, address, version, clock) { Logger = settings.Config.Logger };
            await Login.GreetAsync(connection, settings, token, cancellationToken).ConfigureAwait(false);
            settings.Config.Logger.Info("Connected to {0}, {1}, with Bolt {2}", address, connection.Agent, version);
            return connection;
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task<Stream> OpenStreamAsync(ServerAddress address, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, settings.Config.SocketKeepAlive);
            await socket.ConnectAsync(address.Host, address.Port, cancellationToken).ConfigureAwait(false);
            Stream stream = new NetworkStream(socket, ownsSocket: true);
            return settings.Trust is { } trust
                ? await new Encryption(trust, address, settings.Config).StartAsync(stream, cancellationToken).ConfigureAwait(false)
                : stream;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static ServiceUnavailableException Unavailable(ServerAddress address, string reason, Exception cause) =>
        new($"The server at {address} cannot be reached: {reason}", cause);
}
