namespace Graph.Testing;

/// <summary>
/// The data that lies beside the repository and is not part of it: real articles, tables, conformance scenarios.
/// </summary>
public static class SharedFolder
{
    /// <summary>Its path, or null where there is none: <c>GRAPH_SHARED</c>, else <c>shared</c> beside the repository.</summary>
    public static string? TryFind()
    {
        var named = Environment.GetEnvironmentVariable("GRAPH_SHARED");
        var path = string.IsNullOrEmpty(named) ? Path.Combine(RepositoryRoot.Path, "..", "shared") : named;
        return Directory.Exists(path) ? Path.GetFullPath(path) : null;
    }

    /// <summary>
    /// Its path. Where there is none the test is skipped with the reason, or fails when <c>GRAPH_REQUIRE_SHARED</c> is 1.
    /// </summary>
    public static string Find()
    {
        var path = TryFind();
        if (path is null)
        {
            Requirement.NotMet(
                "GRAPH_REQUIRE_SHARED", "There is no folder 'shared' beside the repository, and GRAPH_SHARED names none.");
        }

        return path!; // NotMet always throws
    }

    /// <summary>A file or folder in it; skipped or failed in the same way when it is not there.</summary>
    public static string Find(params string[] parts)
    {
        var path = Path.Combine([Find(), .. parts]);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Requirement.NotMet("GRAPH_REQUIRE_SHARED", $"The shared folder has no {Path.Combine(parts)}.");
        }

        return path;
    }
}
