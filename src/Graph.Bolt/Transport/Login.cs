using System.Runtime.InteropServices;
using Graph.Bolt.Messages;

namespace Graph.Bolt.Transport;

/// <summary>Greets a server and says who asks.</summary>
internal static class Login
{
    /// <summary>From here on who asks can change while a connection lasts.</summary>
    public static readonly ProtocolVersion Apart = new(5, 1);

    private static readonly ProtocolVersion AgentDescribed = new(5, 3);
    private static readonly ProtocolVersion TelemetryTaken = new(5, 4);

    /// <summary>Greets and logs on; throws what the server has against it.</summary>
    public static async Task GreetAsync(BoltConnection connection, DriverSettings settings, AuthToken token, CancellationToken cancellationToken)
    {
        var hello = new MetadataHandler();
        var logon = new MetadataHandler();
        var details = HelloDetails(connection.Version, settings);
        if (connection.Version >= Apart)
        {
            connection.Send(RequestMessage.Hello(details), hello);
            connection.Send(RequestMessage.Logon(token.Content), logon);
        }
        else
        {
            connection.Send(RequestMessage.Hello(details.Concat(token.Content).ToDictionary()), hello);
            logon = hello;
        }

        await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
        await connection.ReceiveAsync(hello, cancellationToken).ConfigureAwait(false);
        await connection.ReceiveAsync(logon, cancellationToken).ConfigureAwait(false);
        connection.Credentials = token;
        connection.Agent = hello.Metadata.GetValueOrDefault("server") as string ?? "";
        ReadHints(connection, settings, hello.Metadata.GetValueOrDefault("hints") as Dictionary<string, object?> ?? []);
    }

    /// <summary>
    /// Logs off and on again as somebody else; after a failure the connection is of no more use. Throws
    /// <see cref="UnsupportedFeatureException"/> when the server cannot.
    /// </summary>
    public static async Task ChangeAsync(BoltConnection connection, AuthToken token, CancellationToken cancellationToken)
    {
        if (connection.Version < Apart)
        {
            throw new UnsupportedFeatureException($"{connection.Address} speaks Bolt {connection.Version}; who asks can change from {Apart} on.");
        }

        var (logoff, logon) = (new MetadataHandler(), new MetadataHandler());
        connection.Send(RequestMessage.Logoff, logoff);
        connection.Send(RequestMessage.Logon(token.Content), logon);
        try
        {
            await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            await connection.ReceiveAsync(logoff, cancellationToken).ConfigureAwait(false);
            await connection.ReceiveAsync(logon, cancellationToken).ConfigureAwait(false);
            connection.Credentials = token;
        }
        catch
        {
            connection.Abandon(); // it is logged on as nobody, or as nobody knows whom
            throw;
        }
    }

    private static void ReadHints(BoltConnection connection, DriverSettings settings, Dictionary<string, object?> hints)
    {
        connection.ReadTimeout = hints.GetValueOrDefault("connection.recv_timeout_seconds") is long seconds ? TimeSpan.FromSeconds(seconds) : null;
        connection.TakesTelemetry =
            !settings.Config.TelemetryDisabled && connection.Version >= TelemetryTaken && hints.GetValueOrDefault("telemetry.enabled") is true;
    }

    private static Dictionary<string, object?> HelloDetails(ProtocolVersion version, DriverSettings settings)
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

        settings.Config.Notifications?.AddTo(details, version);
        return details;
    }
}
