using Graph.Testing;

namespace Graph.Browser.Tests.Modules;

/// <summary>The tools in tests/web, restored by npm when they are not there yet.</summary>
internal static class WebTools
{
    private static readonly Lazy<Task> Restored = new(RestoreOnceAsync);

    /// <summary>The folder of the front end's own tests.</summary>
    public static string Folder { get; } = RepositoryRoot.Combine("tests", "web");

    /// <summary>The path of a file of a restored package.</summary>
    public static string Package(params string[] parts) => Path.Combine([Folder, "node_modules", .. parts]);

    /// <summary>Restores the tools; skips the test where Node.js is missing.</summary>
    public static Task RestoreAsync() => Restored.Value;

    /// <summary>Runs Node.js in the folder and returns what it wrote.</summary>
    public static Task<ProcessResult> NodeAsync(params string[] arguments) => ChildProcess.RunAsync("node", arguments, Folder);

    private static async Task RestoreOnceAsync()
    {
        if (!IsOnPath("node") || !IsOnPath(Npm))
        {
            Requirement.NotMet("GRAPH_REQUIRE_BROWSER", "The front end's tests need Node.js 20 or newer with npm on the path: https://nodejs.org.");
        }

        var stamp = Package(".package-lock.json");
        if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            return;
        }

        var result = await ChildProcess.RunAsync(Npm, ["ci", "--no-audit", "--no-fund"], Folder);
        if (result.ExitCode != 0)
        {
            Requirement.NotMet("GRAPH_REQUIRE_BROWSER", $"npm could not restore the front end's tools: {result.Error}");
        }
    }

    private static string Npm => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    private static bool IsOnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, name)) || File.Exists(Path.Combine(folder, $"{name}.exe")));
}
