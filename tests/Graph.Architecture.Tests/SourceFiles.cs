using Graph.Testing;

namespace Graph.Architecture.Tests;

/// <summary>The repository's own files: nothing that is built, restored or kept by Git itself.</summary>
internal static class SourceFiles
{
    private static readonly string[] Skipped = [".git", "artifacts", "bin", "obj", "node_modules", "lib", "data", "TestResults"];

    /// <summary>Full paths of the files below a folder with one of the extensions (all when none is named), sorted.</summary>
    public static IEnumerable<string> Below(string folder, params string[] extensions) =>
        Walk(RepositoryRoot.Combine(folder))
            .Where(path => extensions.Length == 0 || extensions.Contains(Path.GetExtension(path)))
            .Order(StringComparer.Ordinal);

    /// <summary>The path as it is read in a message: from the repository's root, with slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/');

    private static IEnumerable<string> Walk(string folder) =>
        !Directory.Exists(folder)
            ? []
            : Directory.EnumerateFiles(folder).Concat(
                Directory.EnumerateDirectories(folder).Where(child => !Skipped.Contains(Path.GetFileName(child))).SelectMany(Walk));
}
