using System.Globalization;

namespace Graph.Bolt;

/// <summary>A host and a port. Two are equal when both are.</summary>
public sealed class ServerAddress : IEquatable<ServerAddress>
{
    /// <summary>Bolt's port unless changed.</summary>
    internal const int DefaultPort = 7687;

    private ServerAddress(string host, int port) => (Host, Port) = (host, port);

    /// <summary>A name or an address, IPv6 without brackets.</summary>
    public string Host { get; }

    /// <summary>The port.</summary>
    public int Port { get; }

    /// <summary>An address of its parts.</summary>
    public static ServerAddress From(string host, int port)
    {
        ArgumentException.ThrowIfNullOrEmpty(host);
        return new ServerAddress(host.Trim('[', ']'), port);
    }

    /// <summary>The host and port of a URI; Bolt's port where it has none.</summary>
    public static ServerAddress From(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return From(uri.IdnHost, uri.Port > 0 ? uri.Port : DefaultPort);
    }

    /// <inheritdoc/>
    public bool Equals(ServerAddress? other) => other is not null && Host == other.Host && Port == other.Port;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServerAddress);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Host, Port);

    /// <inheritdoc/>
    public override string ToString() => Host.Contains(':', StringComparison.Ordinal)
        ? string.Create(CultureInfo.InvariantCulture, $"[{Host}]:{Port}")
        : string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");

    /// <summary>Reads <c>host</c>, <c>host:port</c> or <c>[::1]:port</c>, as routing tables have them.</summary>
    internal static ServerAddress Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        var hasPort = colon > text.LastIndexOf(']') && (text.StartsWith('[') || text.IndexOf(':', StringComparison.Ordinal) == colon);
        if (!hasPort)
        {
            return From(text, DefaultPort);
        }

        return int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? From(text[..colon], port)
            : throw new ProtocolException($"'{text}' is no address of a server: host:port is.");
    }
}
