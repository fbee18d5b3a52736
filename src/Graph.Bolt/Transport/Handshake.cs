using System.Text;

namespace Graph.Bolt.Transport;

/// <summary>
/// The first bytes of a connection: a fixed preamble and four proposals from the client, one version from the server
/// (https://neo4j.com/docs/bolt/current/bolt/handshake/).
/// </summary>
internal static class Handshake
{
    /// <summary>The newest and the oldest version offered.</summary>
    public static readonly ProtocolVersion Newest = new(5, 6);

    /// <summary>The oldest version offered.</summary>
    public static readonly ProtocolVersion Oldest = new(5, 0);

    private const string HttpAnswer = "HTTP";

    /// <summary>Preamble, then "5.6 and the six minor versions before it", then three empty proposals.</summary>
    private static readonly byte[] Request =
    [
        0x60, 0x60, 0xB0, 0x17,
        0x00, (byte)(Newest.Minor - Oldest.Minor), (byte)Newest.Minor, (byte)Newest.Major,
        0, 0, 0, 0,
        0, 0, 0, 0,
        0, 0, 0, 0,
    ];

    /// <summary>Agrees on a version; throws <see cref="ProtocolException"/> when there is none.</summary>
    public static async Task<ProtocolVersion> NegotiateAsync(Stream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Request, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        var answer = new byte[4];
        await stream.ReadExactlyAsync(answer, cancellationToken).ConfigureAwait(false);
        return Read(answer);
    }

    private static ProtocolVersion Read(byte[] answer)
    {
        var version = new ProtocolVersion(answer[3], answer[2]);
        if (version >= Oldest && version <= Newest && answer[0] == 0 && answer[1] == 0)
        {
            return version;
        }

        throw new ProtocolException(answer switch
        {
            [0, 0, 0, 0] => $"The server speaks no version of Bolt from {Oldest} to {Newest}; Neo4j 5 does.",
            _ when Encoding.ASCII.GetString(answer) == HttpAnswer => "The server answered in HTTP: this is not its Bolt port, which is 7687 unless changed.",
            _ => $"The server answered the handshake with {Convert.ToHexString(answer)}, which is no version of Bolt from {Oldest} to {Newest}.",
        });
    }
}
