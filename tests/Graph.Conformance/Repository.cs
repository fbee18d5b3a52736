namespace Graph.Conformance;

/// <summary>The repository that the tool is run in.</summary>
internal static class Repository
{
    /// <summary>A file or folder of it.</summary>
    /// <exception cref="FormatException">The tool runs outside of the repository.</exception>
    public static string Find(params string[] parts)
    {
        foreach (var start in new[] { Environment.CurrentDirectory, AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
                {
                    return Path.Combine([folder.FullName, .. parts]);
                }
            }
        }

        throw new FormatException($"There is no {Path.Combine(parts)} here: run this in the repository.");
    }
}
