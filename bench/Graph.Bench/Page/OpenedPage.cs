using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Testing;
using Microsoft.Playwright;

namespace Graph.Bench.Page;

/// <summary>One of the two pages in a new browser context; what it would ask the service about the graph is answered from a made-up one.</summary>
internal sealed class OpenedPage(IPage page, bool isBare)
{
    private const string Drawn = "document.getElementById('canvas')._cyreg.cy";

    private const string BareHtml = """
        <!doctype html><style>html, body, #canvas { margin: 0; height: 100% }</style><div id="canvas"></div>
        <script src="/lib/cytoscape/dist/cytoscape.min.js"></script>
        <script>fetch('/bare.json').then((answer) => answer.json()).then((elements) => {
          cytoscape({ container: document.getElementById('canvas'), elements, layout: { name: 'preset', fit: true }, style: [{ selector: 'node', style: { label: 'data(label)' } }] });
          performance.mark('ready');
        });</script>
        """;

    // Frames are counted from the first movement on.
    private const string CountFrames = """
        window.benchFrames = []; window.benchCounting = true; let last = 0;
        const frame = (now) => { if (last) benchFrames.push(now - last); last = now; if (benchCounting) requestAnimationFrame(frame); };
        requestAnimationFrame(frame);
        """;

    // Its last value is no promise: one would be waited for, before the key is pressed.
    private const string WatchNewcomers = """
        window.benchExpanded = new Promise((done, failed) => addEventListener('keydown', () => {
          const began = performance.now();
          const graph = document.getElementById('canvas')._cyreg.cy;
          const before = graph.nodes().length;
          let changed = 0, still = 0, places = '';
          const look = () => {
            const now = performance.now() - began;
            if (!changed && graph.nodes().length > before) changed = now;
            const seen = changed ? graph.nodes().map((node) => node.position().x + ' ' + node.position().y).join() : '';
            if (seen !== places) { places = seen; still = now; }
            if (changed && now - still > 2000) done([changed, still]); else requestAnimationFrame(look);
          };
          setTimeout(() => failed(new Error(`Nothing came to rest: ${graph.nodes().length} nodes, ${before} before.`)), 60000);
          look();
        }, { once: true, capture: true }));
        0
        """;

    private const string ExpandBare = """
        addEventListener('keydown', () => {
          const graph = document.getElementById('canvas')._cyreg.cy;
          graph.add([...Array(30).keys()].flatMap((each) => [
            { data: { id: 'new' + each, label: 'Newcomer' }, position: { x: -80 - each * 10, y: -80 } }, { data: { source: 'n0', target: 'new' + each } }]));
        });
        """;

    /// <summary>Opens a page and measures it.</summary>
    public static async Task<PageFigures> MeasureAsync(IBrowser browser, Uri service, DrawnGraph graph, bool isBare)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(120_000);
        await AnswerAsync(page, graph);
        var opened = new OpenedPage(page, isBare);
        await page.GotoAsync(new Uri(service, isBare ? "/bare.html" : "/#view=bench").AbsoluteUri);
        await page.WaitForFunctionAsync("() => performance.getEntriesByName('ready').length > 0");
        var firstDraw = await page.EvaluateAsync<double>("performance.getEntriesByName('ready')[0].startTime");
        var kilobytes = await opened.ScriptKilobytesAsync();
        var panFrame = await opened.PanAsync();
        var expanded = graph.Elements > 1_000 ? [0, 0] : await opened.ExpandAsync();
        return new PageFigures(kilobytes, firstDraw, panFrame, expanded[0], expanded[1]);
    }

    private static async Task AnswerAsync(IPage page, DrawnGraph graph)
    {
        Task Json(string address, string body) => page.RouteAsync(new Regex($"{address}$"), route => route.FulfillAsync(new() { ContentType = "application/json", Body = body }));

        await Json(@"/api/v1/graph\?limit=\d+", graph.Overview());
        await Json("/api/v1/graph/between.*", """{"nodes":[],"relationships":[]}""");
        await Json("/api/v1/views/bench", graph.SavedView());
        await Json("/api/v1/entities/n0", JsonSerializer.Serialize(new { node = graph.FirstNode(), expandable = Array.Empty<object>(), articles = Array.Empty<object>() }));
        await Json("/api/v1/entities/n0/evidence", JsonSerializer.Serialize(new { node = graph.FirstNode(), evidence = Array.Empty<object>(), total = 0 }));
        await Json(@"/api/v1/entities/n0/neighbours\?.*", DrawnGraph.Neighbours());
        await Json("/bare.json", graph.BareElements());
        await page.RouteAsync("**/bare.html", route => route.FulfillAsync(new() { ContentType = "text/html", Body = BareHtml }));
    }

    // What the layout's worker loads for itself has a budget of its own.
    private async Task<double> ScriptKilobytesAsync()
    {
        var paths = await page.EvaluateAsync<string[]>("""
            (ready => [...new Set(performance.getEntriesByType('resource').filter(each => each.startTime < ready).map(each => new URL(each.name).pathname))]
              .filter(path => path.endsWith('.js') && !/cose|layout-base|layout-worker|tidy/.test(path)))(performance.getEntriesByName('ready')[0].startTime)
            """);
        return paths.Sum(path => Compressed(RepositoryRoot.Combine(["wwwroot", .. path.Split('/', StringSplitOptions.RemoveEmptyEntries)]))) / 1024.0;
    }

    private static long Compressed(string file)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return compressed.Length;
    }

    private async Task<double> PanAsync()
    {
        var box = await page.EvaluateAsync<double[]>("(({ left, top, width, height }) => [left, top, width, height])(document.getElementById('canvas').getBoundingClientRect())");
        var (x, y) = ((float)(box[0] + 6), (float)(box[1] + 6)); // a corner where no node stands
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + 8, y + 4);
        await page.EvaluateAsync(CountFrames);
        await page.Mouse.MoveAsync(x + 160, y + 90, new() { Steps = 30 });
        var mean = await page.EvaluateAsync<double>("(benchCounting = false, benchFrames.reduce((sum, each) => sum + each, 0) / Math.max(1, benchFrames.length))");
        await page.Mouse.UpAsync();
        return mean;
    }

    private async Task<double[]> ExpandAsync()
    {
        if (isBare)
        {
            await page.EvaluateAsync(ExpandBare);
        }
        else
        {
            await page.WaitForFunctionAsync($"() => {Drawn}.nodes('.selected').length === 1");
            await page.Locator("#canvas").FocusAsync();
        }

        await page.EvaluateAsync(WatchNewcomers);
        await page.Keyboard.PressAsync("e");
        return await page.EvaluateAsync<double[]>("benchExpanded");
    }
}
