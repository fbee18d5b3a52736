using System.Globalization;
using System.IO.Compression;
using System.IO.Hashing;
using Graph.Api.Hosting;

namespace Graph.Api.Features.Imports;

/// <summary>A file of a zip archive, unpacked as far as that can be.</summary>
/// <param name="Content">Its bytes; none where it is damaged.</param>
/// <param name="UnpackedBytes">How many bytes were unpacked to find that out.</param>
/// <param name="Problem">Why it cannot be read; null where it is whole.</param>
internal sealed record UnpackedFile(byte[] Content, long UnpackedBytes, string? Problem)
{
    private const int ReadAtOnce = 64 * 1024;

    // Small files are often far shorter packed, without any harm.
    private const int RatioCountsFrom = 1024 * 1024;

    /// <summary>Unpacks a file. What an archive says of its own sizes is not believed, what it says of the content is compared.</summary>
    /// <param name="archive">The archive's name.</param>
    /// <param name="entry">The file.</param>
    /// <param name="limits">What is allowed.</param>
    /// <param name="left">How many bytes may still be unpacked.</param>
    /// <exception cref="FailureException">It is past a limit.</exception>
    public static UnpackedFile Of(string archive, ZipArchiveEntry entry, ArchiveLimits limits, long left)
    {
        using var unpacked = new MemoryStream();
        try
        {
            Unpack(archive, entry, unpacked, limits, left);
        }
        catch (InvalidDataException broken)
        {
            return Damaged(unpacked, entry.IsEncrypted
                ? $"'{entry.FullName}' is encrypted; unpack the archive and import its files."
                : $"'{entry.FullName}' cannot be unpacked: {broken.Message}");
        }

        var content = unpacked.ToArray();
        return Crc32.HashToUInt32(content) == entry.Crc32
            ? new UnpackedFile(content, content.Length, null)
            : Damaged(unpacked, $"'{entry.FullName}' is damaged: its bytes are not those that were packed (the checksum is another).");
    }

    /// <summary>An archive that is past a limit.</summary>
    public static FailureException Past(string archive, string what, string limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The archive '{archive}' has {what}; allowed are {limit}."));

    private static UnpackedFile Damaged(MemoryStream unpacked, string problem) => new([], unpacked.Length, problem);

    private static void Unpack(string archive, ZipArchiveEntry entry, MemoryStream unpacked, ArchiveLimits limits, long left)
    {
        using var stream = entry.Open();
        var buffer = new byte[ReadAtOnce];
        while (stream.Read(buffer) is var count and > 0)
        {
            unpacked.Write(buffer, 0, count);
            if (unpacked.Length > left)
            {
                throw Past(archive, "more bytes when it is unpacked", $"{limits.Bytes} (Graph:MaxArchiveBytes)");
            }

            if (unpacked.Length > RatioCountsFrom && unpacked.Length / Math.Max(entry.CompressedLength, 1) > limits.Ratio)
            {
                throw Past(archive, $"a file, '{entry.FullName}', that is more often as long unpacked", $"{limits.Ratio} times (Graph:MaxArchiveRatio)");
            }
        }
    }
}
