using Graph.Api.Features.Imports;
using Graph.Api.Hosting;

namespace Graph.Api.Commands;

/// <summary>The files that a command line names: files as they are, folders with all that is readable below them.</summary>
internal static class ArticleFiles
{
    /// <summary>Full paths in a fixed order, each once; a file named itself is taken whatever its ending.</summary>
    /// <exception cref="FailureException">A path does not exist, or is a folder with nothing to read.</exception>
    public static IReadOnlyList<ArticleFile> Find(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Find).DistinctBy(file => file.Path)];

    private static IEnumerable<ArticleFile> Find(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return [new ArticleFile(full, Path.GetFileName(full))];
        }

        if (!Directory.Exists(full))
        {
            throw new FailureException($"There is no file or folder '{path}'.");
        }

        ArticleFile[] files =
        [
            .. Directory.EnumerateFiles(full, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden })
                .Where(file => UploadKinds.ByName(file) is not null)
                .Order(StringComparer.Ordinal)
                .Select(file => new ArticleFile(file, Path.GetRelativePath(full, file).Replace('\\', '/'))),
        ];
        return files.Length > 0 ? files : throw new FailureException($"The folder '{path}' holds nothing that is read here; there are {UploadKinds.Readable}.");
    }
}
