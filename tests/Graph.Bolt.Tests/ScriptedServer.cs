using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Graph.Bolt.Messages;
using Graph.Bolt.PackStream;
using Graph.Bolt.Transport;

namespace Graph.Bolt.Tests;

/// <summary>
/// A server on the loopback address that plays one script a connection, in order, and does what no healthy server does.
/// After its script a connection takes resets and goodbyes only. What the client does against the script fails the test
/// when the server is disposed.
/// </summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private static readonly byte[] NewestVersion = [0, 0, 6, 5];

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Queue<ServerStep[]> _scripts;
    private readonly List<Task> _connections = [];
    private readonly List<ReceivedMessage> _received = [];
    private readonly Task _accepting;
    private CutShortStream? _first;
    private int _opened;

    public ScriptedServer(params ServerStep[][] scripts)
    {
        _scripts = new Queue<ServerStep[]>(scripts);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Where it listens, as routing tables have it.</summary>
    public string Address => $"127.0.0.1:{Port}";

    /// <summary>What it answers to the handshake.</summary>
    public byte[] HandshakeAnswer { get; init; } = NewestVersion;

    /// <summary>The largest chunk it sends, each in a packet of its own.</summary>
    public int ChunkSize { get; init; } = ChunkWriter.LargestChunk;

    /// <summary>Where it cuts each message in two chunks, each in a packet of its own; null for nowhere.</summary>
    public int? SplitAt { get; init; }

    /// <summary>How many bytes of the first connection's answers get through, the handshake's among them; null for all.</summary>
    public int? FirstBytes { get; init; }

    /// <summary>How many bytes it has sent to the first connection.</summary>
    public int Sent => _first?.Passed ?? 0;

    /// <summary>What it shows to clients, which then have to encrypt; null for a plain server.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Every message of every client.</summary>
    public IReadOnlyList<ReceivedMessage> Received
    {
        get
        {
            lock (_received)
            {
                return [.. _received];
            }
        }
    }

    /// <summary>The last message of a kind.</summary>
    public ReceivedMessage Last(byte signature) => Received.Last(message => message.Signature == signature);

    /// <summary>How many connections were opened.</summary>
    public int Opened => Volatile.Read(ref _opened);

    /// <summary>A driver for it that does not try again unless it is told to, on a clock of the test's.</summary>
    public BoltDriver Drive(
        Action<ConfigBuilder>? configure = null, string scheme = "bolt", TimeProvider? clock = null, string host = "127.0.0.1")
    {
        var config = new Config();
        var builder = new ConfigBuilder(config).WithMaxTransactionRetryTime(TimeSpan.Zero).WithConnectionTimeout(Timeout.InfiniteTimeSpan);
        configure?.Invoke(builder);
        return new BoltDriver(DriverSettings.Create(new Uri($"{scheme}://{host}:{Port}"), AuthTokens.None, config), clock ?? new JumpingClock());
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        try
        {
            await Task.WhenAll(_connections).WaitAsync(TimeSpan.FromMinutes(1));
        }
        finally
        {
            await _stopping.CancelAsync();
            _stopping.Dispose();
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                client.NoDelay = true;
                Interlocked.Increment(ref _opened); // before it is answered: who has the answer may ask how many there are
                _connections.Add(PlayAsync(client, _scripts.TryDequeue(out var script) ? script : [ServerStep.Cut()]));
            }
        }
        catch (Exception exception) when (exception is SocketException or InvalidOperationException)
        {
            return; // the listener was stopped, while it waited or before it began to
        }
    }

    private async Task PlayAsync(TcpClient client, ServerStep[] script)
    {
        using (client)
        {
            try
            {
                await using var stream = await OpenAsync(client);
                await stream.ReadExactlyAsync(new byte[20]);
                await stream.WriteAsync(HandshakeAnswer);
                var reader = new ChunkReader(stream, TimeProvider.System);
                foreach (var step in script)
                {
                    if (!await PlayAsync(step, stream, reader))
                    {
                        return;
                    }
                }

                while (await ReadAsync(reader) is { Signature: not MessageSignature.Goodbye } message)
                {
                    Assert.That(message.Signature, Is.EqualTo(MessageSignature.Reset), "a message after the end of the script");
                    await PlayAsync(ServerStep.Success(), stream, reader);
                }
            }
            catch (Exception exception) when (exception is IOException or System.Security.Authentication.AuthenticationException)
            {
                return; // the client has gone, or does not trust the certificate
            }
        }
    }

    private async Task<Stream> OpenAsync(TcpClient client)
    {
        if (Certificate is null)
        {
            return _first is null ? _first = new CutShortStream(client.GetStream(), FirstBytes ?? int.MaxValue) : client.GetStream();
        }

        var encrypted = new SslStream(client.GetStream());
        await encrypted.AuthenticateAsServerAsync(Certificate);
        return encrypted;
    }

    /// <summary>Plays a step; false when it was the end of the connection.</summary>
    private async Task<bool> PlayAsync(ServerStep step, Stream stream, ChunkReader reader)
    {
        switch (step)
        {
            case ServerStep.Expected expected:
                Assert.That((await ReadAsync(reader)).Signature, Is.EqualTo(expected.Signature));
                return true;
            case ServerStep.Sent sent:
                await WriteAsync(stream, sent);
                return true;
            case ServerStep.Called called:
                called.Action();
                return true;
            case ServerStep.Raw raw:
                await stream.WriteAsync(raw.Content);
                return true;
            default:
                return false;
        }
    }

    private async Task<ReceivedMessage> ReadAsync(ChunkReader reader)
    {
        var message = ReceivedMessage.Read((await reader.ReadMessageAsync(_stopping.Token)).Span);
        lock (_received)
        {
            _received.Add(message);
        }

        return message;
    }

    private async Task WriteAsync(Stream stream, ServerStep.Sent message)
    {
        var writer = new PackStreamWriter();
        new RequestMessage(message.Signature, message.Fields).WriteTo(writer);
        var content = writer.Written.ToArray();
        byte[][] chunks = SplitAt is { } at && at < content.Length ? [content[..at], content[at..]] : [.. content.Chunk(ChunkSize)];
        foreach (var chunk in chunks)
        {
            await stream.WriteAsync(new byte[] { (byte)(chunk.Length >> 8), (byte)chunk.Length });
            await stream.WriteAsync(chunk);
        }

        await stream.WriteAsync(new byte[] { 0, 0 });
    }
}
