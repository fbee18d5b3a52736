namespace Graph.Testing;

/// <summary>The folder that holds the solution.</summary>
public static class RepositoryRoot
{
    /// <summary>Its full path, found by walking up from where the tests run.</summary>
    public static string Path { get; } = Find();

    /// <summary>The full path of a file or folder below it.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Graph.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Graph.sln.");
    }
}
