using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Graph.Bolt.PackStream;

/// <summary>
/// Writes PackStream values, integers and lengths in the smallest form that holds them. It knows nothing of messages or
/// chunks. Not safe for concurrent use; cleared and reused from one message to the next.
/// </summary>
internal sealed class PackStreamWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(256);

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    /// <summary>Forgets what was written and keeps the room.</summary>
    public void Clear() => _buffer.ResetWrittenCount();

    public void WriteNull() => WriteByte(Marker.Null);

    public void WriteBoolean(bool value) => WriteByte(value ? Marker.True : Marker.False);

    public void WriteFloat(double value)
    {
        var span = Take(9);
        span[0] = Marker.Float64;
        BinaryPrimitives.WriteDoubleBigEndian(span[1..], value);
    }

    public void WriteInteger(long value)
    {
        switch (value)
        {
            case >= Marker.TinyIntegerMinimum and <= sbyte.MaxValue:
                WriteByte((byte)value);
                break;
            case >= sbyte.MinValue and < Marker.TinyIntegerMinimum:
                WriteByte(Marker.Int8);
                WriteByte((byte)value);
                break;
            case >= short.MinValue and <= short.MaxValue:
                WriteByte(Marker.Int16);
                BinaryPrimitives.WriteInt16BigEndian(Take(2), (short)value);
                break;
            case >= int.MinValue and <= int.MaxValue:
                WriteByte(Marker.Int32);
                BinaryPrimitives.WriteInt32BigEndian(Take(4), (int)value);
                break;
            default:
                WriteByte(Marker.Int64);
                BinaryPrimitives.WriteInt64BigEndian(Take(8), value);
                break;
        }
    }

    public void WriteString(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        WriteHeader(length, Marker.TinyString, Marker.String8, Marker.String16, Marker.String32);
        Encoding.UTF8.GetBytes(value, Take(length));
    }

    public void WriteBytes(ReadOnlySpan<byte> value)
    {
        WriteHeader(value.Length, tiny: null, Marker.Bytes8, Marker.Bytes16, Marker.Bytes32);
        value.CopyTo(Take(value.Length));
    }

    /// <summary>Begins a list; its items follow.</summary>
    public void WriteListHeader(int count) => WriteHeader(count, Marker.TinyList, Marker.List8, Marker.List16, Marker.List32);

    /// <summary>Begins a map; a key and a value for each entry follow.</summary>
    public void WriteMapHeader(int count) => WriteHeader(count, Marker.TinyMap, Marker.Map8, Marker.Map16, Marker.Map32);

    /// <summary>Begins a structure of at most 15 fields; they follow.</summary>
    public void WriteStructureHeader(byte signature, int fields)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fields, Marker.TinyLimit);
        WriteByte((byte)(Marker.TinyStructure + fields));
        WriteByte(signature);
    }

    private void WriteHeader(int length, byte? tiny, byte marker8, byte marker16, byte marker32)
    {
        switch (length)
        {
            case <= Marker.TinyLimit when tiny is { } marker:
                WriteByte((byte)(marker + length));
                break;
            case <= byte.MaxValue:
                WriteByte(marker8);
                WriteByte((byte)length);
                break;
            case <= ushort.MaxValue:
                WriteByte(marker16);
                BinaryPrimitives.WriteUInt16BigEndian(Take(2), (ushort)length);
                break;
            default:
                WriteByte(marker32);
                BinaryPrimitives.WriteInt32BigEndian(Take(4), length);
                break;
        }
    }

    private void WriteByte(byte value) => Take(1)[0] = value;

    private Span<byte> Take(int count)
    {
        var span = _buffer.GetSpan(count)[..count];
        _buffer.Advance(count);
        return span;
    }
}
