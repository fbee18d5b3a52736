using System.Buffers.Binary;
using System.Text;
using Graph.Embedded.Storage;
using Graph.Model;

namespace Graph.Embedded.Files;

/// <summary>Writes elements in <see cref="RecordFormat"/> into a buffer that it reuses. Not safe for concurrent use.</summary>
internal sealed class RecordWriter
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private byte[] _buffer = new byte[1024];
    private int _length;

    /// <summary>A node's row, valid until the next call.</summary>
    public ReadOnlySpan<byte> Node(int id, in NodeRecord node)
    {
        _length = RecordFormat.ChecksumLength;
        var labels = node.Labels.AsSpan();
        Unsigned((ulong)labels.Length);
        foreach (var label in labels)
        {
            Unsigned((ulong)label);
        }

        Properties(node.Properties);
        return Row(id);
    }

    /// <summary>A relationship's row, valid until the next call.</summary>
    public ReadOnlySpan<byte> Relationship(int id, in RelationshipRecord relationship)
    {
        _length = RecordFormat.ChecksumLength;
        Unsigned((ulong)relationship.Type);
        Unsigned((ulong)relationship.Start);
        Unsigned((ulong)relationship.End);
        Properties(relationship.Properties);
        return Row(id);
    }

    private ReadOnlySpan<byte> Row(int id)
    {
        var row = _buffer.AsSpan(0, _length);
        BinaryPrimitives.WriteUInt32LittleEndian(row, Checksum.Of(id, row[RecordFormat.ChecksumLength..]));
        return row;
    }

    private void Properties(in Properties properties)
    {
        Unsigned((ulong)properties.Values.Length);
        for (var index = 0; index < properties.Values.Length; index++)
        {
            Unsigned((ulong)properties.Shape.Keys[index]);
            Value(properties.Values[index]);
        }
    }

    private void Value(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: Tag(RecordFormat.Null); break;
            case ValueKind.Boolean: Tag(value.AsBoolean() ? RecordFormat.True : RecordFormat.False); break;
            case ValueKind.Integer: Numbers(RecordFormat.Integer, value.AsInteger()); break;
            case ValueKind.Float: Tag(RecordFormat.Float); Double(value.AsFloat()); break;
            case ValueKind.String: Text(value.AsString()); break;
            case ValueKind.Bytes: Tag(RecordFormat.Bytes); Block(value.AsBytes()); break;
            case ValueKind.List: List(value.AsList()); break;
            case ValueKind.Point: Point(value.AsPoint()); break;
            default: Temporal(value); break;
        }
    }

    private void Temporal(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Date: Numbers(RecordFormat.Date, value.AsDate().EpochDay); break;
            case ValueKind.LocalTime: Numbers(RecordFormat.LocalTime, value.AsLocalTime().NanosecondOfDay); break;
            case ValueKind.Time: Numbers(RecordFormat.Time, value.AsTime().NanosecondOfDay, value.AsTime().OffsetSeconds); break;
            case ValueKind.LocalDateTime:
                Numbers(RecordFormat.LocalDateTime, value.AsLocalDateTime().EpochSecond, value.AsLocalDateTime().Nanosecond);
                break;
            case ValueKind.DateTime: Moment(value.AsDateTime()); break;
            case ValueKind.Duration:
                var duration = value.AsDuration();
                Numbers(RecordFormat.Duration, duration.Months, duration.Days, duration.Seconds, duration.Nanoseconds);
                break;
            default: throw new ArgumentException($"A {value.Kind} cannot be stored.", nameof(value));
        }
    }

    private void Moment(ZonedDateTime moment)
    {
        var tag = moment.ZoneId is null ? RecordFormat.OffsetDateTime : RecordFormat.ZonedDateTime;
        Numbers(tag, moment.EpochSecond, moment.Nanosecond, moment.OffsetSeconds);
        if (moment.ZoneId is not null)
        {
            Block(Strict.GetBytes(moment.ZoneId));
        }
    }

    private void Point(Point point)
    {
        Numbers(point.Z is null ? RecordFormat.Point : RecordFormat.Point3D, point.Srid);
        Double(point.X);
        Double(point.Y);
        if (point.Z is { } height)
        {
            Double(height);
        }
    }

    private void List(IReadOnlyList<Value> items)
    {
        Tag(RecordFormat.List);
        Unsigned((ulong)items.Count);
        foreach (var item in items)
        {
            Value(item);
        }
    }

    private void Text(string text)
    {
        if (!TextRules.HasLoneSurrogate(text))
        {
            Tag(RecordFormat.Text);
            var length = Strict.GetByteCount(text);
            Unsigned((ulong)length);
            Strict.GetBytes(text, Room(length));
            return;
        }

        Tag(RecordFormat.Units);
        Unsigned((ulong)text.Length);
        foreach (var unit in text)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(Room(sizeof(char)), unit);
        }
    }

    private void Numbers(byte tag, params ReadOnlySpan<long> numbers)
    {
        Tag(tag);
        foreach (var number in numbers)
        {
            Unsigned((ulong)((number << 1) ^ (number >> 63)));
        }
    }

    private void Block(ReadOnlySpan<byte> bytes)
    {
        Unsigned((ulong)bytes.Length);
        bytes.CopyTo(Room(bytes.Length));
    }

    private void Double(double number) => BinaryPrimitives.WriteDoubleLittleEndian(Room(sizeof(double)), number);

    private void Tag(byte tag) => Room(1)[0] = tag;

    private void Unsigned(ulong number)
    {
        while (number >= 0x80)
        {
            Tag((byte)(number | 0x80));
            number >>= 7;
        }

        Tag((byte)number);
    }

    private Span<byte> Room(int bytes)
    {
        if (_buffer.Length - _length < bytes)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + bytes));
        }

        _length += bytes;
        return _buffer.AsSpan(_length - bytes, bytes);
    }
}
