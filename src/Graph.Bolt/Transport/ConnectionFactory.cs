using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Security.Authentication;
using Graph.Bolt.Messages;

namespace Graph.Bolt.Transport;

/// <summary>Opens connections: socket, TLS where asked for, handshake, hello and login.</summary>
internal sealed class ConnectionFactory(DriverSettings settings, TimeProvider clock)
{
    private static readonly ProtocolVersion LogonApart = new(5, 1);
    private static readonly ProtocolVersion AgentDescribed = new(5, 3);

    /// <summary>
    /// A connection that is logged in. Throws <see cref="ServiceUnavailableException"/> when the server cannot be reached
    /// within the connection timeout, and what the server says against the login.
    /// </summary>
    public async Task<BoltConnection> OpenAsync(ServerAddress address, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(settings.Config.ConnectionTimeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await ConnectAsync(address, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw Unavailable(address, $"no answer within {settings.Config.ConnectionTimeout.TotalSeconds:0.#} s", exception);
        }
        catch (Exception exception) when (exception is SocketException or IOException)
        {
            throw Unavailable(address, exception.Message, exception);
        }
        catch (System.Security.Authentication.AuthenticationException exception)
        {
            throw new SecurityException($"{address} has no certificate that can be trusted: {exception.Message}", exception);
        }
    }

    private async Task<BoltConnection> ConnectAsync(ServerAddress address, CancellationToken cancellationToken)
    {
        var stream = await OpenStreamAsync(address, cancellationToken).ConfigureAwait(false);
        try
        {
            var version = await Handshake.NegotiateAsync(stream, cancellationToken).ConfigureAwait(false);
            var connection = new BoltConnection(stream, address, version, clock);
            await LogOnAsync(connection, cancellationToken).ConfigureAwait(false);
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
            return settings.IsEncrypted ? await EncryptAsync(stream, address, cancellationToken).ConfigureAwait(false) : stream;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<Stream> EncryptAsync(Stream stream, ServerAddress address, CancellationToken cancellationToken)
    {
        var encrypted = new SslStream(stream, leaveInnerStreamOpen: false);
        await encrypted.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = address.Host,
                EnabledSslProtocols = SslProtocols.None, // the system's choice
                RemoteCertificateValidationCallback = settings.CertificateRule,
            },
            cancellationToken).ConfigureAwait(false);
        return encrypted;
    }

    private async Task LogOnAsync(BoltConnection connection, CancellationToken cancellationToken)
    {
        var hello = new MetadataHandler();
        var logon = new MetadataHandler();
        var details = HelloDetails(connection.Version);
        if (connection.Version >= LogonApart)
        {
            connection.Send(RequestMessage.Hello(details), hello);
            connection.Send(RequestMessage.Logon(settings.Credentials.Content), logon);
        }
        else
        {
            connection.Send(RequestMessage.Hello(details.Concat(settings.Credentials.Content).ToDictionary()), hello);
            logon = hello;
        }

        await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
        await connection.ReceiveAsync(hello, cancellationToken).ConfigureAwait(false);
        await connection.ReceiveAsync(logon, cancellationToken).ConfigureAwait(false);
        connection.Agent = hello.Metadata.GetValueOrDefault("server") as string ?? "";
        var hints = hello.Metadata.GetValueOrDefault("hints") as Dictionary<string, object?>;
        connection.ReadTimeout = hints?.GetValueOrDefault("connection.recv_timeout_seconds") is long seconds ? TimeSpan.FromSeconds(seconds) : null;
    }

    private Dictionary<string, object?> HelloDetails(ProtocolVersion version)
    {
        var details = new Dictionary<string, object?> { ["user_agent"] = settings.Config.UserAgent };
        if (version >= AgentDescribed)
        {
            details["bolt_agent"] = new Dictionary<string, object?>
            {
                ["product"] = settings.Config.UserAgent,
                ["platform"] = RuntimeInformation.OSDescription,
                ["language"] = RuntimeInformation.FrameworkDescription,
            };
        }

        if (settings.IsRouting)
        {
            details["routing"] = settings.RoutingContext;
        }

        return details;
    }

    private static ServiceUnavailableException Unavailable(ServerAddress address, string reason, Exception cause) =>
        new($"The server at {address} cannot be reached: {reason}", cause);
}
