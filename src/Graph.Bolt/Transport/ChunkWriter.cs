using System.Buffers;
using System.Buffers.Binary;

namespace Graph.Bolt.Transport;

/// <summary>
/// Cuts messages into chunks of at most 65,535 bytes, each behind its length, and ends each message with a length of
/// zero (https://neo4j.com/docs/bolt/current/bolt/message/#chunking). Adding and flushing may happen at the same time;
/// two flushes may not.
/// </summary>
internal sealed class ChunkWriter(Stream stream)
{
    /// <summary>The largest length a chunk's two bytes can say.</summary>
    public const int LargestChunk = ushort.MaxValue;

    private const int HeaderSize = 2;

    private readonly Lock _gate = new();
    private ArrayBufferWriter<byte> _pending = new(4096);
    private ArrayBufferWriter<byte> _sending = new(4096);

    /// <summary>Adds a message to what the next flush sends.</summary>
    public void Add(ReadOnlySpan<byte> message)
    {
        lock (_gate)
        {
            AddChunks(message);
        }
    }

    /// <summary>Sends what was added.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            (_pending, _sending) = (_sending, _pending);
        }

        if (_sending.WrittenCount == 0)
        {
            return;
        }

        await stream.WriteAsync(_sending.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        _sending.ResetWrittenCount();
    }

    private void AddChunks(ReadOnlySpan<byte> message)
    {
        while (!message.IsEmpty)
        {
            var chunk = message[..Math.Min(message.Length, LargestChunk)];
            AddHeader(chunk.Length);
            _pending.Write(chunk);
            message = message[chunk.Length..];
        }

        AddHeader(0);
    }

    private void AddHeader(int length)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_pending.GetSpan(HeaderSize), (ushort)length);
        _pending.Advance(HeaderSize);
    }
}
