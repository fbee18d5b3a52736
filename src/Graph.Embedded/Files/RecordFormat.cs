namespace Graph.Embedded.Files;

/// <summary>
/// The bytes of an element's row. Numbers are little-endian; <c>varint</c> is seven bits a byte, lowest first, the high
/// bit set on all but the last; <c>zigzag</c> is a varint of (n &lt;&lt; 1) ^ (n &gt;&gt; 63).
/// </summary>
/// <remarks>
/// <code>
/// row          = checksum body                    checksum: CRC-32C of the id (8 bytes) and the body, 4 bytes
/// node         = count label* properties          count, label: varint; labels ascending
/// relationship = type start end properties        varints
/// properties   = count (key value)*               count, key: varint; in the order they were first set
/// value        = tag payload                      tag: one byte, below
/// </code>
/// Labels, types and keys are numbers of the table <c>token</c>.
/// </remarks>
internal static class RecordFormat
{
    /// <summary>How many bytes of a row its checksum takes.</summary>
    public const int ChecksumLength = 4;

    /// <summary>Null, inside lists only. No payload.</summary>
    public const byte Null = 0;

    /// <summary>No payload.</summary>
    public const byte False = 1;

    /// <summary>No payload.</summary>
    public const byte True = 2;

    /// <summary>zigzag.</summary>
    public const byte Integer = 3;

    /// <summary>The 8 bytes of the double.</summary>
    public const byte Float = 4;

    /// <summary>varint length in bytes, UTF-8.</summary>
    public const byte Text = 5;

    /// <summary>varint count of UTF-16 units, 2 bytes each: texts with a lone surrogate, which UTF-8 cannot hold.</summary>
    public const byte Units = 6;

    /// <summary>varint length, bytes.</summary>
    public const byte Bytes = 7;

    /// <summary>varint count, values.</summary>
    public const byte List = 8;

    /// <summary>zigzag epoch day.</summary>
    public const byte Date = 9;

    /// <summary>zigzag nanosecond of the day.</summary>
    public const byte LocalTime = 10;

    /// <summary>zigzag nanosecond of the day, zigzag offset in seconds.</summary>
    public const byte Time = 11;

    /// <summary>zigzag epoch second, zigzag nanosecond.</summary>
    public const byte LocalDateTime = 12;

    /// <summary>zigzag epoch second, zigzag nanosecond, zigzag offset in seconds.</summary>
    public const byte OffsetDateTime = 13;

    /// <summary>As <see cref="OffsetDateTime"/>, then the zone as <see cref="Text"/> without a tag.</summary>
    public const byte ZonedDateTime = 14;

    /// <summary>zigzag months, days, seconds, nanoseconds.</summary>
    public const byte Duration = 15;

    /// <summary>zigzag SRID, two doubles.</summary>
    public const byte Point = 16;

    /// <summary>zigzag SRID, three doubles.</summary>
    public const byte Point3D = 17;
}
