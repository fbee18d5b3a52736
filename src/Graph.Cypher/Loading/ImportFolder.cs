namespace Graph.Cypher.Loading;

/// <summary>The one folder that statements may read files of: no name leads out of it, neither by <c>..</c> nor by a link.</summary>
internal static class ImportFolder
{
    private const int MostLinks = 40;

    /// <summary>The real path of a file below a folder; null where the name leads outside.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">A path with slashes, seen from the folder.</param>
    /// <exception cref="IOException">A link leads in circles.</exception>
    public static string? Find(string folder, string name)
    {
        if (Climbs(name))
        {
            return null;
        }

        var root = Real(Path.GetFullPath(folder), MostLinks);
        var path = Path.GetFullPath(Path.Join(root, name));
        return IsBelow(root, path) && Real(path, MostLinks) is var real && IsBelow(root, real) ? real : null;
    }

    private static bool Climbs(string name)
    {
        var depth = 0;
        return name.Split('/', StringSplitOptions.RemoveEmptyEntries).Any(part => part switch { "." => depth, ".." => --depth, _ => ++depth } < 0);
    }

    private static bool IsBelow(string root, string path) =>
        path.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Every part of a path may be a link, and so may every part of what a link points to.
    private static string Real(string path, int links)
    {
        var real = Path.GetPathRoot(path)!; // the path is a full one
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new FileInfo(Path.Join(real, part));
            real = next.LinkTarget is not { } target ? next.FullName
                : links == 0 ? throw new IOException($"Too many links lead on from {path}.")
                : Real(Path.GetFullPath(target, real), links - 1);
        }

        return real;
    }
}
