namespace Graph.Bolt.Tests;

/// <summary>A stream that gives at most so many bytes at a time.</summary>
internal sealed class PortionedStream(byte[] content, int portion) : MemoryStream(content, writable: false)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, portion)], cancellationToken);
}
