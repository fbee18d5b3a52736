namespace Graph.Bolt.PackStream;

/// <summary>Makes the driver's values of the fields of a structure.</summary>
internal static class Structures
{
    public static object Create(byte signature, object?[] fields) => (signature, fields.Length) switch
    {
        (StructureSignature.Node, 4) => Node(fields),
        (StructureSignature.Relationship, 8) => Relationship(fields),
        (StructureSignature.UnboundRelationship, 4) => Unbound(fields),
        (StructureSignature.Path, 3) => PathStructure.Create(fields),
        (StructureSignature.Date, 1) => new LocalDate(Integer(fields[0])),
        (StructureSignature.Time, 2) => new OffsetTime(Integer(fields[0]), Int32(fields[1])),
        (StructureSignature.LocalTime, 1) => new LocalTime(Integer(fields[0])),
        (StructureSignature.DateTime, 3) => new ZonedDateTime(Integer(fields[0]), Int32(fields[1]), new ZoneOffset(Int32(fields[2]))),
        (StructureSignature.DateTimeZoneId, 3) => new ZonedDateTime(Integer(fields[0]), Int32(fields[1]), new ZoneId(Text(fields[2]))),
        (StructureSignature.LocalDateTime, 2) => new LocalDateTime(Integer(fields[0]), Int32(fields[1])),
        (StructureSignature.Duration, 4) => new Duration(Integer(fields[0]), Integer(fields[1]), Integer(fields[2]), Int32(fields[3])),
        (StructureSignature.Point2D, 3) => new Point(Int32(fields[0]), Float(fields[1]), Float(fields[2])),
        (StructureSignature.Point3D, 4) => new Point(Int32(fields[0]), Float(fields[1]), Float(fields[2]), Float(fields[3])),
        _ => throw new ProtocolException($"The server sent a structure 0x{signature:X2} of {fields.Length} fields, which is none of Bolt 5's."),
    };

    public static T Field<T>(object? value) =>
        value is T expected ? expected : throw new ProtocolException($"The server sent a structure with a field of the wrong type: {typeof(T).Name} was due.");

    private static BoltNode Node(object?[] fields) =>
        new(Text(fields[3]), Field<List<object?>>(fields[1]).ConvertAll(Text), Field<Dictionary<string, object?>>(fields[2]));

    private static BoltRelationship Relationship(object?[] fields) =>
        new(Text(fields[5]), Text(fields[3]), Text(fields[6]), Text(fields[7]), Field<Dictionary<string, object?>>(fields[4]));

    private static BoltRelationship Unbound(object?[] fields) =>
        new(Text(fields[3]), Text(fields[1]), "", "", Field<Dictionary<string, object?>>(fields[2]));

    private static long Integer(object? value) => Field<long>(value);

    private static int Int32(object? value) => Integer(value) is var integer and >= int.MinValue and <= int.MaxValue
        ? (int)integer
        : throw new ProtocolException("The server sent a structure with a number out of its range.");

    private static double Float(object? value) => Field<double>(value);

    private static string Text(object? value) => Field<string>(value);
}
