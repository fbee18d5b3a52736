using System.Numerics;
using System.Runtime.InteropServices;

namespace Graph.Embedded.Files;

/// <summary>CRC-32C (Castagnoli), which processors compute themselves.</summary>
internal static class Checksum
{
    /// <summary>The checksum of a row: of its id and its bytes, so that a row in the wrong place is found too.</summary>
    public static uint Of(long id, ReadOnlySpan<byte> bytes)
    {
        var sum = BitOperations.Crc32C(uint.MaxValue, (ulong)id);
        while (bytes.Length >= sizeof(ulong))
        {
            sum = BitOperations.Crc32C(sum, MemoryMarshal.Read<ulong>(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var one in bytes)
        {
            sum = BitOperations.Crc32C(sum, one);
        }

        return ~sum;
    }
}
