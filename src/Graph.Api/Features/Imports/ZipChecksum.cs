namespace Graph.Api.Features.Imports;

/// <summary>The checksum that zip archives keep of each file: the CRC-32 of section 4.4.7 of PKWARE's APPNOTE.TXT.</summary>
internal static class ZipChecksum
{
    private const uint Polynomial = 0xEDB88320; // the lowest bit first

    private static readonly uint[] OfByte = [.. Enumerable.Range(0, 256).Select(value => Rest((uint)value))];

    /// <summary>The checksum of a file.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum = OfByte[(byte)(sum ^ one)] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint Rest(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : Polynomial ^ (value >> 1);
        }

        return value;
    }
}
