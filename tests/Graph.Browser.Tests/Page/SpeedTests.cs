using System.IO.Compression;
using Graph.Testing;

namespace Graph.Browser.Tests.Page;

public sealed class SpeedTests : PageTests
{
    private const int MaxScriptBytes = 200 * 1024;
    private static readonly string[] OfWorker = ["cose", "layout-base", "layout-worker", "tidy"];

    [Test]
    public async Task The_first_load_keeps_to_its_budget_of_scripts()
    {
        await Graph.OpenAsync();

        // What the layout worker loads for itself has a budget of its own; the drawing library is shared by both.
        var loaded = await Graph.Page.EvaluateAsync<string[]>("""
            (ready => performance.getEntriesByType('resource').filter(each => each.startTime < ready && new URL(each.name).pathname.endsWith('.js')).map(each => new URL(each.name).pathname))
              (performance.getEntriesByName('ready')[0].startTime)
            """);
        var scripts = loaded.Where(path => !OfWorker.Any(part => path.Contains(part, StringComparison.Ordinal))).ToArray();
        Assert.That(scripts, Has.Some.EndsWith("/cytoscape.min.js").And.Some.EndsWith("/main.js"));

        var bytes = scripts.Distinct().Sum(path => Compressed(RepositoryRoot.Combine(["wwwroot", .. path.Split('/', StringSplitOptions.RemoveEmptyEntries)])));
        TestContext.Out.WriteLine($"First-load scripts: {bytes / 1024.0:F0} kB gzip in {scripts.Distinct().Count()} files.");
        Assert.That(bytes, Is.Positive.And.LessThanOrEqualTo(MaxScriptBytes));
    }

    [Test]
    public async Task The_page_marks_the_moment_its_first_picture_is_drawn()
    {
        await Graph.OpenAsync();

        var ready = await Graph.Page.EvaluateAsync<double>("performance.getEntriesByName('ready')[0]?.startTime ?? -1");

        TestContext.Out.WriteLine($"Ready, with the first picture drawn, after {ready:F0} ms.");
        Assert.That(ready, Is.Positive);
    }

    private static long Compressed(string path)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(path));
        }

        return compressed.Length;
    }
}
