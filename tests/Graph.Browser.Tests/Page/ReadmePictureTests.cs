using Graph.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

/// <summary>The pictures in the README, taken from the real page with the samples; written where <c>GRAPH_WRITE_PICTURES</c> is 1.</summary>
public sealed class ReadmePictureTests : PageTests
{
    private const int MaxBytes = 300 * 1024;

    private GraphPage _page = null!; // set before each test

    protected override bool Reviews => true;

    [SetUp]
    public async Task StartService()
    {
        var folder = UntilPagesClose(new TemporaryFolder());
        var service = UntilPagesClose(await ServiceProcess.StartAsync(folder.Combine("graph.db")));
        _page = new GraphPage(Graph.Page, service.Address);
        await _page.OpenAsync();
    }

    [Test]
    public async Task Explored_and_led_back_to_the_sentence()
    {
        await _page.SearchAsync("Kim Jong-un");
        await _page.Panel.Locator(".evidence-card").First.WaitForAsync();
        await TakeAsync("page");
        await _page.Panel.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First.ClickAsync();
        await _page.Panel.Locator("mark.current").First.WaitForAsync();
        await TakeAsync("article");
    }

    [Test]
    public async Task On_the_map_and_along_the_time()
    {
        await _page.Tool("Map").ClickAsync();
        await _page.Drawer.Locator(".map-spot").First.WaitForAsync();
        await _page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await TakeAsync("map");
        await _page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await _page.Tool("Timeline").ClickAsync();
        await _page.Drawer.Locator(".timeline-bars").WaitForAsync();
        await TakeAsync("timeline");
    }

    [Test]
    public async Task Asked_in_Cypher()
    {
        await _page.Tool("Cypher").ClickAsync();
        await _page.Page.Locator("#cypher-statement").FillAsync("MATCH (t:Treaty)<-[:PARTY_TO]-(s:State)\nRETURN t.name AS treaty, collect(s.name) AS parties");
        await _page.Page.Keyboard.PressAsync("Control+Enter");
        await _page.Drawer.Locator("td").First.WaitForAsync();
        await TakeAsync("cypher");
    }

    [Test]
    public async Task Reviewed_beside_the_article()
    {
        await _page.Page.Locator("[data-command=import]").ClickAsync();
        await _page.Page.Locator("#import-text").FillAsync(FisheriesTreaty.Text);
        await _page.Button("Import the text").ClickAsync();
        await Expect(_page.Page.Locator(".review-row").First).ToBeVisibleAsync();
        await TakeAsync("review");
    }

    private async Task TakeAsync(string name)
    {
        await _page.Page.EvaluateAsync("document.activeElement.blur()");
        await _page.SharpAsync();
        var picture = await _page.Page.ScreenshotAsync(new() { Type = ScreenshotType.Png });

        Assert.That(picture, Has.Length.LessThanOrEqualTo(MaxBytes), name);
        if (Environment.GetEnvironmentVariable("GRAPH_WRITE_PICTURES") == "1")
        {
            var path = RepositoryRoot.Combine("docs", "images", $"{name}.png");
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
            await File.WriteAllBytesAsync(path, picture);
        }
    }
}
