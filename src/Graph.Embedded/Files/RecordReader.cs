using System.Buffers.Binary;
using System.Text;
using Graph.Embedded.Storage;
using Graph.Model;

namespace Graph.Embedded.Files;

/// <summary>Reads one row in <see cref="RecordFormat"/>. Throws <see cref="DamagedRecordException"/> for bytes that are not one.</summary>
internal ref struct RecordReader
{
    private const int LongestLabelSet = 1 << 16;
    private const int DeepestList = 64;

    private readonly Tokens _tokens;
    private ReadOnlySpan<byte> _rest;
    private int _depth;

    private RecordReader(int id, ReadOnlySpan<byte> row, Tokens tokens)
    {
        _tokens = tokens;
        if (row.Length < RecordFormat.ChecksumLength)
        {
            throw new DamagedRecordException("it is too short");
        }

        _rest = row[RecordFormat.ChecksumLength..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(row) != Checksum.Of(id, _rest))
        {
            throw new DamagedRecordException("its checksum is wrong");
        }
    }

    public static NodeRecord Node(int id, ReadOnlySpan<byte> row, Tokens tokens)
    {
        var reader = new RecordReader(id, row, tokens);
        var record = new NodeRecord { Labels = reader.Labels(), Properties = reader.Properties() };
        reader.ExpectEnd();
        return record;
    }

    public static RelationshipRecord Relationship(int id, ReadOnlySpan<byte> row, Tokens tokens)
    {
        var reader = new RecordReader(id, row, tokens);
        var record = new RelationshipRecord
        {
            Type = reader.Token(tokens.Types),
            Start = reader.Count(int.MaxValue),
            End = reader.Count(int.MaxValue),
            Properties = reader.Properties(),
        };
        reader.ExpectEnd();
        return record;
    }

    private int[] Labels()
    {
        var count = Count(LongestLabelSet);
        Span<int> labels = count <= 64 ? stackalloc int[count] : new int[count];
        foreach (ref var label in labels)
        {
            label = Token(_tokens.Labels);
        }

        return _tokens.LabelSets.Intern(labels);
    }

    private Properties Properties()
    {
        var count = Count(_rest.Length);
        if (count == 0)
        {
            return new Properties(_tokens.Shapes.Empty, []);
        }

        Span<int> keys = count <= 64 ? stackalloc int[count] : new int[count];
        var values = new Value[count];
        for (var index = 0; index < count; index++)
        {
            keys[index] = Token(_tokens.Keys);
            values[index] = Value();
        }

        return new Properties(_tokens.Shapes.Intern(keys), values);
    }

    private Value Value()
    {
        var tag = Take(1)[0];
        return tag switch
        {
            RecordFormat.Null => Model.Value.Null,
            RecordFormat.False => Model.Value.False,
            RecordFormat.True => Model.Value.True,
            RecordFormat.Integer => Model.Value.Of(Signed()),
            RecordFormat.Float => Model.Value.Of(Double()),
            RecordFormat.Text => Model.Value.Of(Text()),
            RecordFormat.Units => Model.Value.Of(Units()),
            RecordFormat.Bytes => Model.Value.Of(Take(Count(_rest.Length)).ToArray()),
            RecordFormat.List => Model.Value.Of((IReadOnlyList<Value>)List()),
            RecordFormat.Date => Model.Value.Of(new Date(Signed())),
            RecordFormat.LocalTime => Model.Value.Of(new LocalTime(Signed())),
            RecordFormat.Time => Model.Value.Of(new OffsetTime(Signed(), Small())),
            RecordFormat.LocalDateTime => Model.Value.Of(new LocalDateTime(Signed(), Small())),
            RecordFormat.OffsetDateTime => Model.Value.Of(new ZonedDateTime(Signed(), Small(), Small())),
            RecordFormat.ZonedDateTime => Model.Value.Of(new ZonedDateTime(Signed(), Small(), Small(), Text())),
            RecordFormat.Duration => Model.Value.Of(new Duration(Signed(), Signed(), Signed(), Small())),
            RecordFormat.Point => Model.Value.Of(new Point(Small(), Double(), Double())),
            RecordFormat.Point3D => Model.Value.Of(new Point(Small(), Double(), Double(), Double())),
            _ => throw new DamagedRecordException($"it has a value of the unknown kind {tag}"),
        };
    }

    private Value[] List()
    {
        if (++_depth > DeepestList)
        {
            throw new DamagedRecordException("a list in it is too deep");
        }

        var items = new Value[Count(_rest.Length)];
        foreach (ref var item in items.AsSpan())
        {
            item = Value();
        }

        _depth--;
        return items;
    }

    private string Text()
    {
        var bytes = Take(Count(_rest.Length));
        Span<char> units = stackalloc char[64];
        return Encoding.UTF8.TryGetChars(bytes, units, out var length)
            ? _tokens.Strings.Share(units[..length])
            : Encoding.UTF8.GetString(bytes);
    }

    private string Units()
    {
        var bytes = Take(Count(_rest.Length / sizeof(char)) * sizeof(char));
        var units = new char[bytes.Length / sizeof(char)];
        for (var index = 0; index < units.Length; index++)
        {
            units[index] = (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes[(index * sizeof(char))..]);
        }

        return new string(units);
    }

    private int Token(TokenTable table)
    {
        var token = Count(int.MaxValue);
        return token < table.Count ? token : throw new DamagedRecordException($"it names the token {token}, which is not known");
    }

    private int Count(int most)
    {
        var count = Unsigned();
        return count <= (ulong)most ? (int)count : throw new DamagedRecordException("a length in it is too great");
    }

    private int Small()
    {
        var number = Signed();
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw new DamagedRecordException("a number in it is too great");
    }

    private long Signed()
    {
        var number = Unsigned();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    private ulong Unsigned()
    {
        ulong number = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Take(1)[0];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }

        throw new DamagedRecordException("a number in it is too long");
    }

    private double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    private ReadOnlySpan<byte> Take(int bytes)
    {
        if (_rest.Length < bytes)
        {
            throw new DamagedRecordException("it ends too early");
        }

        var taken = _rest[..bytes];
        _rest = _rest[bytes..];
        return taken;
    }

    private readonly void ExpectEnd()
    {
        if (!_rest.IsEmpty)
        {
            throw new DamagedRecordException("it is longer than what it holds");
        }
    }
}
