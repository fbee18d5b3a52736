using System.Collections;

namespace Graph.Bolt.PackStream;

/// <summary>Writes parameters: the driver's values and the types of .NET that have one meaning in Cypher.</summary>
internal static class ValueWriter
{
    public static void Write(PackStreamWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNull(); break;
            case bool boolean: writer.WriteBoolean(boolean); break;
            case sbyte or byte or short or ushort or int or uint or long: writer.WriteInteger(Convert.ToInt64(value, null)); break;
            case float or double: writer.WriteFloat(Convert.ToDouble(value, null)); break;
            case string text: writer.WriteString(text); break;
            case char character: writer.WriteString(character.ToString()); break;
            case byte[] bytes: writer.WriteBytes(bytes); break;
            case IDictionary map: WriteMap(writer, map); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(writer, map.Count, map); break;
            case IDictionary<string, object?> map: WriteMap(writer, map.Count, map); break;
            case IEnumerable items: WriteList(writer, items); break;
            default: TemporalWriter.Write(writer, value); break;
        }
    }

    public static void WriteMap(PackStreamWriter writer, int count, IEnumerable<KeyValuePair<string, object?>> entries)
    {
        writer.WriteMapHeader(count);
        foreach (var (key, value) in entries)
        {
            writer.WriteString(key);
            Write(writer, value);
        }
    }

    private static void WriteMap(PackStreamWriter writer, IDictionary map)
    {
        writer.WriteMapHeader(map.Count);
        foreach (DictionaryEntry entry in map)
        {
            writer.WriteString(entry.Key as string ?? throw new ClientException($"A map's keys are texts, not {entry.Key.GetType().Name}."));
            Write(writer, entry.Value);
        }
    }

    private static void WriteList(PackStreamWriter writer, IEnumerable items)
    {
        var list = items as ICollection ?? items.Cast<object?>().ToArray();
        writer.WriteListHeader(list.Count);
        foreach (var item in list)
        {
            Write(writer, item);
        }
    }
}
