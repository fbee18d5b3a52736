using System.Buffers.Binary;

namespace Graph.Bolt.Transport;

/// <summary>
/// Puts chunks together to messages. Empty chunks between messages keep a connection alive and are passed over. Not safe
/// for concurrent use; a read that was cancelled goes on where it was with the next.
/// </summary>
internal sealed class ChunkReader(Stream stream, TimeProvider clock, int largestMessageBytes = ChunkReader.DefaultLargestMessageBytes)
{
    /// <summary>A message past this is refused: one record or one parameter map larger than any server sends.</summary>
    public const int DefaultLargestMessageBytes = 1 << 30;

    private const int HeaderSize = 2;

    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;
    private byte[] _message = new byte[1024];
    private int _messageLength;
    private Task<int>? _read;

    /// <summary>How long the server may be silent; keep-alives count as a sign of life.</summary>
    public TimeSpan Timeout { get; set; } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>
    /// The next whole message, valid until the next call. Throws <see cref="EndOfStreamException"/> when the connection
    /// ends before it does, and <see cref="TimeoutException"/> when the server is silent for too long.
    /// </summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReadMessageAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryReadMessage(out var message))
            {
                return message;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The next whole message, if all of it has come already; valid until the next call.</summary>
    public bool TryReadMessage(out ReadOnlyMemory<byte> message)
    {
        while (TryTakeChunk(out var chunkLength))
        {
            if (chunkLength == 0 && _messageLength > 0)
            {
                message = _message.AsMemory(0, _messageLength);
                _messageLength = 0;
                return true;
            }
        }

        message = default;
        return false;
    }

    /// <summary>Moves one whole chunk from the buffer to the message, if it is there.</summary>
    private bool TryTakeChunk(out int length)
    {
        length = 0;
        if (_end - _start < HeaderSize)
        {
            return false;
        }

        length = BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_start));
        if (_end - _start < HeaderSize + length)
        {
            return false;
        }

        Append(_buffer.AsSpan(_start + HeaderSize, length));
        _start += HeaderSize + length;
        return true;
    }

    private void Append(ReadOnlySpan<byte> chunk)
    {
        var needed = (long)_messageLength + chunk.Length;
        if (needed > largestMessageBytes)
        {
            throw new ProtocolException($"The server sent a message of more than {largestMessageBytes} bytes.");
        }

        if (needed > _message.Length)
        {
            Array.Resize(ref _message, (int)Math.Max(needed, Math.Min(_message.Length * 2L, largestMessageBytes)));
        }

        chunk.CopyTo(_message.AsSpan(_messageLength));
        _messageLength += chunk.Length;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_read is null)
        {
            MakeRoom();
            _read = stream.ReadAsync(_buffer.AsMemory(_end), CancellationToken.None).AsTask();
        }

        // Only the waiting is cancelled: a read that was taken back could lose bytes, and TLS streams do not survive it.
        var count = await _read.WaitAsync(Timeout, clock, cancellationToken).ConfigureAwait(false);
        _read = null;
        _end += count;
        if (count == 0)
        {
            throw new EndOfStreamException("The server closed the connection.");
        }
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
