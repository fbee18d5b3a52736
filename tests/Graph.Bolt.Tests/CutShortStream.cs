namespace Graph.Bolt.Tests;

/// <summary>Passes on what is read, and so many bytes of what is written; then it fails as a lost connection does.</summary>
internal sealed class CutShortStream(Stream inner, int limit) : Stream
{
    /// <summary>How many bytes were passed on.</summary>
    public int Passed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = Math.Min(buffer.Length, limit - Passed);
        await inner.WriteAsync(buffer[..count], cancellationToken);
        Passed += count;
        if (count < buffer.Length)
        {
            throw new IOException("The connection is cut here.");
        }
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
