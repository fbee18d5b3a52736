namespace Graph.Bolt.PackStream;

/// <summary>Reads the driver's values from PackStream. Nesting past <see cref="LargestDepth"/> is refused.</summary>
internal static class ValueReader
{
    /// <summary>How deep lists and maps may nest; far past what a server sends, well before the stack ends.</summary>
    public const int LargestDepth = 512;

    // Boxed once, not for each row.
    private static readonly object True = true;
    private static readonly object False = false;

    public static object? Read(ref PackStreamReader reader) => Read(ref reader, depth: 0);

    public static Dictionary<string, object?> ReadMap(ref PackStreamReader reader) => ReadMap(ref reader, depth: 0);

    public static List<object?> ReadList(ref PackStreamReader reader) => ReadList(ref reader, depth: 0);

    private static object? Read(ref PackStreamReader reader, int depth)
    {
        if (depth > LargestDepth)
        {
            throw new ProtocolException($"The server sent a value nested deeper than {LargestDepth} levels.");
        }

        switch (reader.Peek())
        {
            case PackKind.Null:
                reader.ReadNull();
                return null;
            case PackKind.Boolean:
                return reader.ReadBoolean() ? True : False;
            case PackKind.Integer:
                return reader.ReadInteger();
            case PackKind.Float:
                return reader.ReadFloat();
            case PackKind.String:
                return reader.ReadString();
            case PackKind.Bytes:
                return reader.ReadBytes();
            case PackKind.List:
                return ReadList(ref reader, depth + 1);
            case PackKind.Map:
                return ReadMap(ref reader, depth + 1);
            default:
                return ReadStructure(ref reader, depth + 1);
        }
    }

    private static List<object?> ReadList(ref PackStreamReader reader, int depth)
    {
        var count = reader.ReadListHeader();
        var list = new List<object?>(count);
        for (var i = 0; i < count; i++)
        {
            list.Add(Read(ref reader, depth));
        }

        return list;
    }

    private static Dictionary<string, object?> ReadMap(ref PackStreamReader reader, int depth)
    {
        var count = reader.ReadMapHeader();
        var map = new Dictionary<string, object?>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = reader.ReadString();
            map[key] = Read(ref reader, depth);
        }

        return map;
    }

    private static object ReadStructure(ref PackStreamReader reader, int depth)
    {
        var (signature, fields) = reader.ReadStructureHeader();
        var values = new object?[fields];
        for (var i = 0; i < fields; i++)
        {
            values[i] = Read(ref reader, depth);
        }

        return Structures.Create(signature, values);
    }
}
