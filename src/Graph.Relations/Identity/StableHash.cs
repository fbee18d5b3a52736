using System.Security.Cryptography;
using System.Text;

namespace Graph.Relations.Identity;

/// <summary>Ids from content: the same parts give the same id, on any machine.</summary>
internal static class StableHash
{
    // 128 bits: no two of a billion claims are expected to meet.
    private const int HexLength = 32;

    public static string Of(params IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts))).AsSpan(0, HexLength / 2));
}
