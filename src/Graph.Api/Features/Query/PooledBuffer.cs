using System.Buffers;

namespace Graph.Api.Features.Query;

/// <summary>Bytes that gather, in memory that is borrowed and given back.</summary>
/// <param name="size">How many bytes are thought to come.</param>
internal sealed class PooledBuffer(int size = 0) : IBufferWriter<byte>, IDisposable
{
    private const int LeastSize = 4 * 1024;
    private const int Portion = 64 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(size, LeastSize));

    /// <summary>How many bytes have gathered.</summary>
    public int Count { get; private set; }

    /// <summary>What has gathered.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Count);

    /// <inheritdoc/>
    public void Advance(int count) => Count += count;

    /// <summary>What is done before more room is given, a portion at a time; it may throw, and the bytes that have gathered stay.</summary>
    public Action? BeforeMore { get; set; }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        BeforeMore?.Invoke();
        MakeRoom(sizeHint);
        return _bytes.AsMemory(Count, Math.Min(_bytes.Length - Count, Math.Max(sizeHint, Portion)));
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Forgets what has gathered.</summary>
    public void Clear() => Count = 0;

    /// <summary>Forgets what has gathered behind a place.</summary>
    public void CutTo(int count) => Count = Math.Min(Count, count);

    /// <inheritdoc/>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void MakeRoom(int sizeHint)
    {
        var needed = Math.Max(sizeHint, 1);
        if (_bytes.Length - Count >= needed)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(2L * _bytes.Length, (long)Count + needed)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
