using System.Buffers;
using System.Buffers.Binary;

namespace Graph.Bolt.Transport;

/// <summary>
/// Cuts messages into chunks of at most 65,535 bytes, each behind its length, and ends each message with a length of
/// zero (https://neo4j.com/docs/bolt/current/bolt/message/#chunking). Not safe for concurrent use.
/// </summary>
internal sealed class ChunkWriter(Stream stream)
{
    /// <summary>The largest length a chunk's two bytes can say.</summary>
    public const int LargestChunk = ushort.MaxValue;

    private const int HeaderSize = 2;

    private readonly ArrayBufferWriter<byte> _pending = new(4096);

    /// <summary>Adds a message to what the next flush sends.</summary>
    public void Add(ReadOnlySpan<byte> message)
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

    /// <summary>Sends what was added.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_pending.WrittenCount == 0)
        {
            return;
        }

        await stream.WriteAsync(_pending.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        _pending.ResetWrittenCount();
    }

    private void AddHeader(int length)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_pending.GetSpan(HeaderSize), (ushort)length);
        _pending.Advance(HeaderSize);
    }
}
