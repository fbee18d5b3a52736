using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Relations.Identity;

/// <summary>Ids from content: the same parts give the same id, on any machine.</summary>
internal static class StableHash
{
    // 128 bits: no two of a billion claims are expected to meet.
    private const int HexLength = 32;

    private const char Between = '\u001f';

    public static string Of(params ReadOnlySpan<string> parts)
    {
        var longest = parts.Length;
        foreach (var part in parts)
        {
            longest += Encoding.UTF8.GetMaxByteCount(part.Length);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(longest);
        var hash = Of(buffer.AsSpan(0, Write(parts, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return hash;
    }

    private static int Write(ReadOnlySpan<string> parts, Span<byte> buffer)
    {
        var length = 0;
        for (var index = 0; index < parts.Length; index++)
        {
            if (index > 0)
            {
                buffer[length++] = (byte)Between;
            }

            length += Encoding.UTF8.GetBytes(parts[index], buffer[length..]);
        }

        return length;
    }

    private static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash[..(HexLength / 2)]);
    }
}
