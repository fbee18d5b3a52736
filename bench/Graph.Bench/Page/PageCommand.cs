using System.CommandLine;
using Graph.Bench.Reporting;
using Graph.Testing;
using Microsoft.Playwright;

namespace Graph.Bench.Page;

/// <summary><c>page</c>: the first load, the first draw, panning and expanding in a real browser, beside a page with nothing but the drawing library.</summary>
internal static class PageCommand
{
    private static readonly int[] Sizes = [500, 2_000, 10_000];

    // What a browser does besides showing pages is switched off.
    private static readonly string[] Quiet =
        ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    public static Command Create()
    {
        var command = new Command("page", "The page in a browser: first load, first draw, panning, expanding.");
        ReportOptions.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(ReportOptions.Read(parsed)));
        return command;
    }

    private static async Task RunAsync(ReportOptions options)
    {
        var executable = InstalledBrowser.TryFind() ?? throw new BenchException(InstalledBrowser.HowToGetOne);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Quiet });
        using var folder = new TemporaryFolder();
        using var service = await ServiceProcess.StartAsync(folder.Combine("graph.db"), "--no-samples");
        var report = new Report("page");
        foreach (var size in Sizes)
        {
            await Console.Error.WriteLineAsync($"{size} elements …");
            await MeasureAsync(new DrawnGraph(size), browser, service.Address, options.Rounds, report);
        }

        report.Note($"Chromium {browser.Version}, 1280×800, software rendering; places are given, so that no layout runs; every round in a new browser context.");
        report.Write(options);
    }

    private static async Task MeasureAsync(DrawnGraph graph, IBrowser browser, Uri service, int rounds, Report report)
    {
        var (own, bare) = (new List<PageFigures>(), new List<PageFigures>());
        for (var round = 0; round <= rounds; round++)
        {
            var ownFigures = await OpenedPage.MeasureAsync(browser, service, graph, isBare: false);
            var bareFigures = await OpenedPage.MeasureAsync(browser, service, graph, isBare: true);
            if (round > 0) // the first round warms both up
            {
                own.Add(ownFigures);
                bare.Add(bareFigures);
            }
        }

        void Add(string subject, string unit, Func<PageFigures, double> value) => report.Add(new Comparison(
            subject, unit, Better.Lower, new Series("page", [.. own.Select(value)]), new Series("bare Cytoscape", [.. bare.Select(value)])));

        if (graph.Elements == Sizes[0])
        {
            Add("scripts of the first load", "kB gzip", figures => figures.ScriptKilobytes);
        }

        Add($"first draw of {graph.Elements} elements, from the address on", "ms", figures => figures.FirstDraw);
        Add($"a frame while {graph.Elements} elements are panned", "ms", figures => figures.PanFrame);
        if (graph.Elements == Sizes[0])
        {
            Add($"{DrawnGraph.Newcomers} neighbours into {graph.Elements} elements: first change", "ms", figures => figures.Changed);
            Add($"{DrawnGraph.Newcomers} neighbours into {graph.Elements} elements: nothing moves any more", "ms", figures => figures.Settled);
        }
    }
}
