using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using Graph.Cypher.Stores;
using Graph.Embedded.Storage;

namespace Graph.Embedded.Files;

/// <summary>Checksums of the rows that are not elements.</summary>
internal static class SmallRows
{
    public static uint ChecksumOf(SchemaRule rule, long fullText) =>
        Checksum.Of(fullText, Encoding.UTF8.GetBytes($"{rule.Kind} {rule.OnRelationships} {JsonSerializer.Serialize<string[]>([rule.Name, .. rule.Tokens, "", .. rule.Properties])}{rule.Options}"));

    public static uint ChecksumOf(GraphState state)
    {
        Span<byte> numbers = stackalloc byte[3 * sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(numbers, state.NodeCount);
        BinaryPrimitives.WriteInt64LittleEndian(numbers[sizeof(long)..], state.RelationshipCount);
        BinaryPrimitives.WriteInt64LittleEndian(numbers[(2 * sizeof(long))..], state.NextFullText);
        return Checksum.Of(state.Version, numbers);
    }
}
