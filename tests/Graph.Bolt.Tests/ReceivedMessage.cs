using Graph.Bolt.PackStream;

namespace Graph.Bolt.Tests;

/// <summary>A message that a scripted server received.</summary>
internal sealed record ReceivedMessage(byte Signature, IReadOnlyList<object?> Fields)
{
    public static ReceivedMessage Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PackStreamReader(payload);
        var (signature, count) = reader.ReadStructureHeader();
        var fields = new object?[count];
        for (var i = 0; i < count; i++)
        {
            fields[i] = ValueReader.Read(ref reader);
        }

        return new ReceivedMessage(signature, fields);
    }

    /// <summary>The last map of the message's fields.</summary>
    public IReadOnlyDictionary<string, object?> Details => Fields.OfType<IReadOnlyDictionary<string, object?>>().Last();
}
