namespace Graph.Testing;

/// <summary>The program as it was built beside these tests.</summary>
public static class GraphProgram
{
    /// <summary>
    /// The path of the executable. The test project that starts it has to refer to Graph.Api, so that it is built.
    /// </summary>
    public static string Path { get; } = Find();

    /// <summary>Runs a command of the program to its end.</summary>
    public static Task<ProcessResult> RunAsync(params string[] arguments) => ChildProcess.RunAsync(Path, arguments);

    private static string Find()
    {
        // …/artifacts/bin/Graph.X.Tests/debug → …/artifacts/bin/Graph.Api/debug
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(System.IO.Path.DirectorySeparatorChar));
        var name = OperatingSystem.IsWindows() ? "graph.exe" : "graph";
        return System.IO.Path.Combine(own.Parent!.Parent!.FullName, "Graph.Api", own.Name, name); // the layout of UseArtifactsOutput
    }
}
