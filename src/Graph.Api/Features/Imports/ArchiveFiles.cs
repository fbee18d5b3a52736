using System.Globalization;
using System.IO.Compression;
using Graph.Api.Hosting;

namespace Graph.Api.Features.Imports;

/// <summary>Takes zip archives apart. Only what is read here is taken; nothing is ever written to a path that an archive names.</summary>
internal static class ArchiveFiles
{
    private const int ReadAtOnce = 64 * 1024;

    // Small files are often far shorter packed, without any harm.
    private const int RatioCountsFrom = 1024 * 1024;

    /// <summary>
    /// The uploads with the files of their archives in the place of the archives; those of an exported graph stay together, and an
    /// archive that cannot be taken apart stays with the reason.
    /// </summary>
    /// <exception cref="FailureException">None of several can be read, or the only one is an archive that is broken, past a limit, or holds nothing that is read here.</exception>
    public static IReadOnlyList<Upload> Expand(IReadOnlyList<Upload> uploads, ArchiveLimits limits)
    {
        List<Upload> files = [.. uploads.SelectMany(upload => upload.Kind == UploadKind.Archive ? TryRead(upload, limits) : [upload])];
        return files.TrueForAll(file => file.Problem is not null) ? throw new FailureException(files[0].Problem ?? "") : files;
    }

    private static List<Upload> TryRead(Upload upload, ArchiveLimits limits)
    {
        try
        {
            return Read(upload, limits);
        }
        catch (FailureException failure)
        {
            return [upload with { Content = Array.Empty<byte>(), Problem = failure.Message }];
        }
    }

    private static List<Upload> Read(Upload upload, ArchiveLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(upload.Content.ToArray()));
            var files = Files(upload, archive, limits);
            return files.TrueForAll(file => file.Kind == UploadKind.Archive)
                ? throw new FailureException($"The archive '{upload.Name}' holds no file that is read here; there are {UploadKinds.Readable}; hidden files are passed over, and archives in it are not taken apart.")
                : GraphFiles.IsGraph(archive) ? [upload with { Kind = UploadKind.Graph }]
                : files;
        }
        catch (InvalidDataException broken)
        {
            throw new FailureException($"The archive '{upload.Name}' is broken: {broken.Message}", broken);
        }
    }

    private static List<Upload> Files(Upload upload, ZipArchive archive, ArchiveLimits limits)
    {
        var entries = archive.Entries.Where(entry => entry.Name.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToArray();
        if (entries.Length > limits.Entries)
        {
            throw Past(upload, $"{entries.Length} files", $"{limits.Entries} (Graph:MaxArchiveFiles)");
        }

        var files = new List<Upload>();
        var left = limits.Bytes;
        foreach (var entry in entries)
        {
            var kind = KindOf(entry);
            if (kind is null)
            {
                continue;
            }

            var bytes = kind == UploadKind.Archive ? [] : Unpack(upload, entry, limits, left); // not read
            left -= bytes.Length;
            files.Add(upload with { Name = $"{upload.Name}/{entry.FullName.Replace('\\', '/')}", Kind = kind.Value, Content = bytes });
        }

        return files;
    }

    /// <summary>What an entry holds; null for what is passed over: hidden files, those of systems, what is not read here.</summary>
    private static UploadKind? KindOf(ZipArchiveEntry entry)
    {
        var parts = entry.FullName.Split('/', '\\');
        return parts.Any(part => part.StartsWith('.') && part is not "." and not ".." || part == "__MACOSX") ? null : UploadKinds.ByName(entry.Name);
    }

    // What an archive says of its own sizes is not believed.
    private static byte[] Unpack(Upload upload, ZipArchiveEntry entry, ArchiveLimits limits, long left)
    {
        using var stream = entry.Open();
        using var unpacked = new MemoryStream();
        var buffer = new byte[ReadAtOnce];
        while (stream.Read(buffer) is var count and > 0)
        {
            unpacked.Write(buffer, 0, count);
            if (unpacked.Length > left)
            {
                throw Past(upload, "more bytes when it is unpacked", $"{limits.Bytes} (Graph:MaxArchiveBytes)");
            }

            if (unpacked.Length > RatioCountsFrom && unpacked.Length / Math.Max(entry.CompressedLength, 1) > limits.Ratio)
            {
                throw Past(upload, $"a file, '{entry.FullName}', that is more often as long unpacked", $"{limits.Ratio} times (Graph:MaxArchiveRatio)");
            }
        }

        return unpacked.ToArray();
    }

    private static FailureException Past(Upload upload, string what, string limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The archive '{upload.Name}' has {what}; allowed are {limit}."));
}
