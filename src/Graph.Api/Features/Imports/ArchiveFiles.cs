using System.IO.Compression;
using Graph.Api.Hosting;

namespace Graph.Api.Features.Imports;

/// <summary>Takes zip archives apart. Only what is read here is taken; nothing is ever written to a path that an archive names.</summary>
internal static class ArchiveFiles
{
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
                : GraphFiles.IsGraph(archive) ? [Whole(upload, files)]
                : files;
        }
        catch (InvalidDataException broken)
        {
            throw new FailureException($"The archive '{upload.Name}' is broken: {broken.Message}", broken);
        }
    }

    /// <summary>An exported graph, whose two tables are one thing.</summary>
    private static Upload Whole(Upload upload, List<Upload> tables) => tables.Find(table => table.Problem is not null) is { } damaged
        ? throw new FailureException($"{damaged.Name}: {damaged.Problem}")
        : upload with { Kind = UploadKind.Graph };

    private static List<Upload> Files(Upload upload, ZipArchive archive, ArchiveLimits limits)
    {
        var entries = archive.Entries.Where(entry => entry.Name.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToArray();
        if (entries.Length > limits.Entries)
        {
            throw UnpackedFile.Past(upload.Name, $"{entries.Length} files", $"{limits.Entries} (Graph:MaxArchiveFiles)");
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

            var (content, unpacked, problem) = kind == UploadKind.Archive ? new([], 0, null) : UnpackedFile.Of(upload.Name, entry, limits, left); // not read
            left -= unpacked;
            files.Add(upload with { Name = $"{upload.Name}/{entry.FullName.Replace('\\', '/')}", Kind = kind.Value, Content = content, Problem = problem });
        }

        return files;
    }

    /// <summary>What an entry holds; null for what is passed over: hidden files, those of systems, what is not read here.</summary>
    private static UploadKind? KindOf(ZipArchiveEntry entry)
    {
        var parts = entry.FullName.Split('/', '\\');
        return parts.Any(part => part.StartsWith('.') && part is not "." and not ".." || part == "__MACOSX") ? null : UploadKinds.ByName(entry.Name);
    }
}
