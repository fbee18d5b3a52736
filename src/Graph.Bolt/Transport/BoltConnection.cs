using Graph.Bolt.Messages;
using Graph.Bolt.PackStream;

namespace Graph.Bolt.Transport;

/// <summary>
/// One connection after its handshake: requests go out in order, answers come back in the same order and are given to
/// the handler that was sent with the request. Sending does not wait for answers. Not safe for concurrent use, except
/// for <see cref="ResetAsync"/>, which may come while somebody waits for an answer.
/// </summary>
internal sealed class BoltConnection : IAsyncDisposable
{
    private readonly Stream _stream;
    private readonly ChunkReader _reader;
    private readonly ChunkWriter _writer;
    private readonly PackStreamWriter _message = new();
    private readonly Queue<ResponseHandler> _due = new();
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly SemaphoreSlim _receiving = new(1, 1);

    public BoltConnection(Stream stream, ServerAddress address, ProtocolVersion version, TimeProvider clock)
    {
        (_stream, Address, Version) = (stream, address, version);
        OpenedAt = LastUsedAt = clock.GetUtcNow();
        _reader = new ChunkReader(stream, clock);
        _writer = new ChunkWriter(stream);
    }

    /// <summary>Where it leads.</summary>
    public ServerAddress Address { get; }

    /// <summary>The version of Bolt it speaks.</summary>
    public ProtocolVersion Version { get; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; }

    /// <summary>When it was last given back; set by the pool.</summary>
    public DateTimeOffset LastUsedAt { get; set; }

    /// <summary>The server's name and version, such as <c>Neo4j/5.26.30</c>; empty before it said hello.</summary>
    public string Agent { get; set; } = "";

    /// <summary>Takes what is sent and received, by name.</summary>
    public ILogger Logger { get; init; } = NoLogger.Instance;

    /// <summary>Who is logged on; null before the first login.</summary>
    public AuthToken? Credentials { get; set; }

    /// <summary>Whether the server asked to be told which way transactions are begun.</summary>
    public bool TakesTelemetry { get; set; }

    /// <summary>How long the server may be silent; null for as long as it likes.</summary>
    public TimeSpan? ReadTimeout
    {
        get => _reader.Timeout == Timeout.InfiniteTimeSpan ? null : _reader.Timeout;
        set => _reader.Timeout = value ?? Timeout.InfiniteTimeSpan;
    }

    /// <summary>Whether the stream failed; such a connection is closed, not reused.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether a transaction or a result is open on it.</summary>
    public bool IsOccupied { get; private set; }

    /// <summary>Whether it is as it was after its login: nothing open, nothing outstanding, nothing failed.</summary>
    public bool IsClean => !IsOccupied && IsReady;

    /// <summary>Whether it takes requests: nothing outstanding, nothing failed.</summary>
    public bool IsReady => !IsBroken && !HasFailed && _due.Count == 0;

    /// <summary>Whether the server passes over everything until a reset.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Queues a request; it goes out with the next flush.</summary>
    public void Send(RequestMessage request, ResponseHandler handler)
    {
        if (Logger.IsDebugEnabled())
        {
            Logger.Debug("{0} <- {1}", Address, MessageSignature.NameOf(request.Signature));
        }

        lock (_gate)
        {
            Write(request);
            _due.Enqueue(handler);
            IsOccupied |= request.Signature is MessageSignature.Begin or MessageSignature.Run;
        }
    }

    /// <summary>The transaction or the result that was open has ended.</summary>
    public void Vacate() => IsOccupied = false;

    /// <summary>Makes it one that is closed, not reused.</summary>
    public void Abandon() => IsBroken = true;

    /// <summary>Sends what was queued.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // A write that was taken back half-way would leave the server in the middle of a message.
            await GuardAsync(_writer.FlushAsync(CancellationToken.None)).ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Reads messages until a handler has its whole answer; throws the server's failure, if that is the answer.</summary>
    public async Task ReceiveAsync(ResponseHandler handler, CancellationToken cancellationToken)
    {
        while (!handler.IsDone)
        {
            await ReceiveSomeAsync(handler, cancellationToken).ConfigureAwait(false);
        }

        if (handler.Failure is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>
    /// Waits for a message and gives it, and what else has come by then, to whom it is due, unless the handler that is
    /// waited for has its answer already from somebody who read at the same time.
    /// </summary>
    public async ValueTask ReceiveSomeAsync(ResponseHandler awaited, CancellationToken cancellationToken)
    {
        await _receiving.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!awaited.IsDone)
            {
                var message = await GuardAsync(_reader.ReadMessageAsync(cancellationToken).AsTask()).ConfigureAwait(false);
                Dispatch(message.Span);
                while (!awaited.IsDone && _reader.TryReadMessage(out message))
                {
                    Dispatch(message.Span);
                }
            }
        }
        catch (ProtocolException)
        {
            IsBroken = true; // after a message that makes no sense, nothing after it does
            throw;
        }
        finally
        {
            _receiving.Release();
        }
    }

    /// <summary>
    /// Brings the connection back to where it was after its login, whatever is outstanding: the server stops what it is
    /// doing, and whoever waits for an answer gets it as a failure.
    /// </summary>
    public async Task ResetAsync(CancellationToken cancellationToken)
    {
        var reset = new ResetHandler(this);
        Send(RequestMessage.Reset, reset);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await ReceiveAsync(reset, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Says goodbye, if the stream still takes it, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!IsBroken)
        {
            try
            {
                lock (_gate)
                {
                    Write(RequestMessage.Goodbye);
                }

                await FlushAsync(CancellationToken.None).ConfigureAwait(false);
            }
            catch (ServiceUnavailableException)
            {
                IsBroken = true; // it is gone already, which is what a goodbye is for
            }
        }

        await _stream.DisposeAsync().ConfigureAwait(false);
        _sending.Dispose();
        _receiving.Dispose();
    }

    private void Write(RequestMessage request)
    {
        _message.Clear();
        request.WriteTo(_message);
        _writer.Add(_message.Written.Span);
    }

    private ResponseHandler Due()
    {
        lock (_gate)
        {
            return _due.TryPeek(out var handler) ? handler : throw new ProtocolException("The server sent an answer to nothing.");
        }
    }

    private ResponseHandler TakeDue()
    {
        lock (_gate)
        {
            return _due.Dequeue();
        }
    }

    private void Dispatch(ReadOnlySpan<byte> message)
    {
        var reader = new PackStreamReader(message);
        var (signature, _) = reader.ReadStructureHeader();
        var handler = Due();
        if (Logger.IsDebugEnabled() && signature != MessageSignature.Record)
        {
            Logger.Debug("{0} -> {1}", Address, MessageSignature.NameOf(signature));
        }

        switch (signature)
        {
            case MessageSignature.Record:
                handler.OnRecord(ref reader);
                return;
            case MessageSignature.Success:
                TakeDue().Succeed(ValueReader.ReadMap(ref reader));
                return;
            case MessageSignature.Ignored:
                TakeDue().Ignore();
                return;
            case MessageSignature.Failure:
                HasFailed = true;
                TakeDue().Fail(ReadFailure(ValueReader.ReadMap(ref reader)));
                return;
            default:
                throw new ProtocolException($"The server sent a message 0x{signature:X2}, which is none of Bolt 5's.");
        }
    }

    private static Neo4jException ReadFailure(Dictionary<string, object?> metadata) => ServerFailure.Create(
        metadata.GetValueOrDefault("code") as string ?? "",
        metadata.GetValueOrDefault("message") as string ?? "The server gave no reason.");

    private async Task GuardAsync(Task work) => await GuardAsync(AsValueAsync(work)).ConfigureAwait(false);

    private static async Task<bool> AsValueAsync(Task work)
    {
        await work.ConfigureAwait(false);
        return true;
    }

    /// <summary>Turns what streams throw into what users of the driver expect, and remembers that the stream is gone.</summary>
    private async Task<T> GuardAsync<T>(Task<T> work)
    {
        try
        {
            return await work.ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or System.Net.Sockets.SocketException)
        {
            IsBroken = true;
            throw new ServiceUnavailableException($"The connection to {Address} was lost: {exception.Message}", exception);
        }
        catch (TimeoutException exception)
        {
            IsBroken = true;
            throw new ConnectionReadTimeoutException($"{Address} was silent for more than the {_reader.Timeout.TotalSeconds:0} seconds it promised.", exception);
        }
    }

    /// <summary>After a reset the server takes requests again.</summary>
    private sealed class ResetHandler(BoltConnection connection) : ResponseHandler
    {
        protected override void OnSuccess(Dictionary<string, object?> metadata) => connection.HasFailed = connection.IsOccupied = false;
    }
}
