using System.Buffers.Binary;
using System.Text;

namespace Graph.Bolt.PackStream;

/// <summary>
/// Reads PackStream values from one whole payload. A payload that ends too early, or holds a byte that is no marker,
/// throws <see cref="ProtocolException"/>; nothing is ever read outside it.
/// </summary>
internal ref struct PackStreamReader(ReadOnlySpan<byte> payload)
{
    private readonly ReadOnlySpan<byte> _payload = payload;
    private int _position;

    /// <summary>Whether everything was read.</summary>
    public readonly bool AtEnd => _position == _payload.Length;

    /// <summary>What the next value is, without reading it.</summary>
    public readonly PackKind Peek()
    {
        if (AtEnd)
        {
            throw CutShort();
        }

        var marker = _payload[_position];
        return marker switch
        {
            < Marker.TinyString or >= 0xF0 => PackKind.Integer,
            < Marker.TinyList => PackKind.String,
            < Marker.TinyMap => PackKind.List,
            < Marker.TinyStructure => PackKind.Map,
            < Marker.Null => PackKind.Structure,
            Marker.Null => PackKind.Null,
            Marker.Float64 => PackKind.Float,
            Marker.False or Marker.True => PackKind.Boolean,
            >= Marker.Int8 and <= Marker.Int64 => PackKind.Integer,
            >= Marker.Bytes8 and <= Marker.Bytes32 => PackKind.Bytes,
            >= Marker.String8 and <= Marker.String32 => PackKind.String,
            >= Marker.List8 and <= Marker.List32 => PackKind.List,
            >= Marker.Map8 and <= Marker.Map32 => PackKind.Map,
            _ => throw new ProtocolException($"The server sent 0x{marker:X2} where a value should begin."),
        };
    }

    public void ReadNull()
    {
        Expect(PackKind.Null);
        _position++;
    }

    public bool ReadBoolean()
    {
        Expect(PackKind.Boolean);
        return _payload[_position++] == Marker.True;
    }

    public double ReadFloat()
    {
        Expect(PackKind.Float);
        _position++;
        return BinaryPrimitives.ReadDoubleBigEndian(Take(8));
    }

    public long ReadInteger()
    {
        Expect(PackKind.Integer);
        var marker = _payload[_position++];
        return marker switch
        {
            Marker.Int8 => (sbyte)Take(1)[0],
            Marker.Int16 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            Marker.Int32 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            Marker.Int64 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => (sbyte)marker,
        };
    }

    public string ReadString()
    {
        Expect(PackKind.String);
        return Encoding.UTF8.GetString(Take(ReadLength(Marker.TinyString, Marker.String8)));
    }

    public byte[] ReadBytes()
    {
        Expect(PackKind.Bytes);
        return Take(ReadLength(tiny: 0, Marker.Bytes8)).ToArray();
    }

    /// <summary>Reads the head of a list and returns how many items follow.</summary>
    public int ReadListHeader()
    {
        Expect(PackKind.List);
        return ReadCount(ReadLength(Marker.TinyList, Marker.List8), bytesEach: 1);
    }

    /// <summary>Reads the head of a map and returns how many entries follow.</summary>
    public int ReadMapHeader()
    {
        Expect(PackKind.Map);
        return ReadCount(ReadLength(Marker.TinyMap, Marker.Map8), bytesEach: 2);
    }

    /// <summary>Reads the head of a structure: its signature and how many fields follow.</summary>
    public (byte Signature, int Fields) ReadStructureHeader()
    {
        Expect(PackKind.Structure);
        var fields = _payload[_position++] - Marker.TinyStructure;
        return (Take(1)[0], fields);
    }

    private readonly void Expect(PackKind kind)
    {
        var found = Peek();
        if (found != kind)
        {
            throw new ProtocolException($"The server sent a {found} where a {kind} was due.");
        }
    }

    private int ReadLength(byte tiny, byte marker8)
    {
        var marker = _payload[_position++];
        var length = (marker - marker8) switch
        {
            0 => Take(1)[0],
            1 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            2 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            _ => marker - tiny,
        };
        return length >= 0 ? length : throw new ProtocolException("The server sent a value of more than 2,147,483,647 items.");
    }

    /// <summary>A count that the rest of the payload cannot hold is refused before anybody makes room for it.</summary>
    private readonly int ReadCount(int count, int bytesEach) =>
        (long)count * bytesEach <= _payload.Length - _position ? count : throw CutShort();

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _payload.Length - _position)
        {
            throw CutShort();
        }

        var span = _payload.Slice(_position, count);
        _position += count;
        return span;
    }

    private static ProtocolException CutShort() => new("The server sent a message that ends in the middle of a value.");
}
