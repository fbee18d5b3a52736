using System.Globalization;

namespace Graph.Bolt.Transport;

/// <summary>A host and a port.</summary>
internal readonly record struct ServerAddress(string Host, int Port)
{
    /// <summary>Bolt's port unless changed.</summary>
    public const int DefaultPort = 7687;

    /// <summary>Reads <c>host</c>, <c>host:port</c> or <c>[::1]:port</c>, as routing tables have them.</summary>
    public static ServerAddress Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        var hasPort = colon > text.LastIndexOf(']') && (text.StartsWith('[') || text.IndexOf(':', StringComparison.Ordinal) == colon);
        if (!hasPort)
        {
            return new ServerAddress(text.Trim('[', ']'), DefaultPort);
        }

        return int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? new ServerAddress(text[..colon].Trim('[', ']'), port)
            : throw new ProtocolException($"'{text}' is no address of a server: host:port is.");
    }

    public override string ToString() => Host.Contains(':', StringComparison.Ordinal)
        ? string.Create(CultureInfo.InvariantCulture, $"[{Host}]:{Port}")
        : string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");
}
