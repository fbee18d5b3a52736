namespace Graph.Testing;

/// <summary>A Chromium, Chrome or Edge that is installed on this machine.</summary>
public static class InstalledBrowser
{
    /// <summary>What to say when there is none.</summary>
    public const string HowToGetOne =
        "The browser tests need Chromium, Google Chrome or Microsoft Edge: install one (on Debian and Ubuntu 'apt-get install chromium'), or name its executable in GRAPH_BROWSER.";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Google", "Chrome", "Application", "chrome.exe"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft", "Edge", "Application", "msedge.exe"),
    ];

    /// <summary>Its executable, or null where there is none.</summary>
    public static string? TryFind()
    {
        var named = Environment.GetEnvironmentVariable("GRAPH_BROWSER");
        return string.IsNullOrEmpty(named) ? OnPath().Concat(Places).FirstOrDefault(File.Exists) : named;
    }

    private static IEnumerable<string> OnPath() =>
        from name in Names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        where folder.Length > 0
        from file in new[] { name, $"{name}.exe" }
        select Path.Combine(folder, file);
}
