using System.Text.RegularExpressions;
using System.Xml.Linq;
using Graph.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

/// <summary>The whole way of an analyst through the real article, by mouse and by keyboard alone, on each database.</summary>
[TestFixture(DatabaseKind.Embedded, false)]
[TestFixture(DatabaseKind.Embedded, true)]
[TestFixture(DatabaseKind.Neo4j, false)]
[TestFixture(DatabaseKind.Neo4j, true)]
public sealed class AnalystTests(DatabaseKind kind, bool byKeyboard) : PageTests
{
    private const string Kim = "person:kim-jong-un";

    private const int Far = 200;

    private Uri _address = null!; // set before each test
    private GraphPage _page = null!; // set before each test

    protected override bool Reviews => true;

    private ILocator Review => _page.Page.GetByRole(AriaRole.Dialog, new() { Name = "Review" });

    private ILocator Keeping => _page.Page.GetByRole(AriaRole.Dialog, new() { Name = "Saved views and exports" });

    [SetUp]
    public async Task StartEmptyService()
    {
        var database = UntilPagesClose(await TestDatabase.EmptyAsync(kind));
        var service = UntilPagesClose(await database.ServeAsync("--no-samples"));
        _address = service.Address;
        _page = new GraphPage(Graph.Page, _address);
        await _page.Page.GotoAsync(_address.AbsoluteUri);
        await Expect(_page.Page.Locator("#empty")).ToContainTextAsync("The graph is empty");
    }

    [Test]
    public async Task From_the_article_to_a_saved_view()
    {
        await ImportAsync(await File.ReadAllTextAsync(SharedFolder.Find("articles", "putin-north-korea-2024-06-19.txt")));
        await ExpandGiftsAsync();
        await ReadEvidenceAsync();
        await FindPathAsync();
        await FilterAndUndoAsync();
        await SaveAndOpenElsewhereAsync();
        await ExportAsync();
        await AskAsync();
    }

    private async Task ImportAsync(string text)
    {
        await CommandAsync("import", "i");
        var field = _page.Page.Locator("#import-text");
        await FocusAsync(field);
        await _page.Page.Keyboard.InsertTextAsync(text);
        await ActivateAsync(_page.Button("Import the text"));
        await Expect(Review.Locator(".review-row", new() { HasText = "Kim Jong-un" }).First).ToBeVisibleAsync();
        await ActivateAsync(Review.GetByRole(AriaRole.Button, new() { Name = "Commit" }), "Shift+Tab");
        await Expect(_page.Page.Locator(".import-summary")).ToHaveTextAsync("Import finished: 1 imported");
        await ActivateAsync(_page.Button("Show the graph"));
        await _page.UntilDrawnAsync(Kim, "state:RUS", "state:PRK");
    }

    // A picture of Russia alone, where Kim has to be searched for and his gifts have to be drawn.
    private async Task ExpandGiftsAsync()
    {
        await _page.Page.GotoAsync("about:blank");
        await _page.OpenAsync("nodes=state:RUS");
        await FocusAsync(_page.Page.Locator("#search-input"));
        await _page.Page.Keyboard.TypeAsync("Kim");
        var hit = _page.Page.Locator("#search .hit", new() { HasText = "Kim Jong-un" }).First;
        await hit.WaitForAsync();
        if (byKeyboard)
        {
            for (var step = 0; step < 12 && await hit.GetAttributeAsync("aria-selected") != "true"; step++)
            {
                await _page.Page.Keyboard.PressAsync("ArrowDown");
            }

            await _page.Page.Keyboard.PressAsync("Enter");
        }
        else
        {
            await hit.ClickAsync();
        }

        await _page.UntilDrawnAsync(Kim);
        await ActivateAsync(_page.Panel.GetByRole(AriaRole.Button, new() { NameRegex = new Regex(@"^Draw \d+ of \d+: received") }).First);
        await _page.UntilAsync("document.getElementById('canvas')._cyreg.cy.nodes().filter(node => node.data('kind') === 'Gift').length >= 2");
    }

    private async Task ReadEvidenceAsync()
    {
        var option = _page.Roster.GetByRole(AriaRole.Option, new() { NameRegex = new Regex("given to Kim Jong-un") }).First;
        if (byKeyboard)
        {
            await _page.TabToAsync(_page.Roster);
            await _page.Page.Keyboard.PressAsync("Home");
            for (var step = 0; step < 60 && await option.GetAttributeAsync("aria-selected") != "true"; step++)
            {
                await _page.Page.Keyboard.PressAsync("ArrowDown");
            }
        }
        else
        {
            await option.ClickAsync();
        }

        await ActivateAsync(_page.Panel.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First);
        await Expect(_page.Panel.Locator("mark.current").First).Not.ToBeEmptyAsync();
        await ActivateAsync(_page.Panel.GetByRole(AriaRole.Button, new() { Name = "Close" }));
    }

    private async Task FindPathAsync()
    {
        await ToolAsync("Paths", "p");
        await PickAsync("#path-from", "Ushakov", "Yury Ushakov");
        await PickAsync("#path-to", "Comprehensive Strategic", "Comprehensive");
        await Expect(_page.Drawer.Locator(".path-steps mark").First).Not.ToBeEmptyAsync();
        await _page.UntilAsync("document.getElementById('canvas')._cyreg.cy.edges('.selected').length >= 1");
    }

    private async Task FilterAndUndoAsync()
    {
        var all = await _page.NodesAsync();
        await ToolAsync("Timeline", "y");
        await FillAsync("#time-from", "08:35");
        await FillAsync("#time-to", "09:35");
        await ActivateAsync(_page.Drawer.GetByRole(AriaRole.Button, new() { Name = "Filter", Exact = true }));
        await Expect(_page.Page).ToHaveURLAsync(new Regex("time=2024-06-19T08:35Z,2024-06-19T09:35Z"));
        for (var step = 0; step < 3; step++)
        {
            await UndoAsync();
        }

        await Expect(_page.Page).Not.ToHaveURLAsync(new Regex("time="));
        Assert.That(await _page.NodesAsync(), Has.Length.LessThan(all.Length));
        for (var step = 0; step < 2; step++)
        {
            await RedoAsync();
        }

        await _page.UntilDrawnAsync(all);
    }

    private async Task SaveAndOpenElsewhereAsync()
    {
        var nodes = await _page.NodesAsync();
        await CommandAsync("views", "s");
        await FocusAsync(_page.Page.Locator("#view-name"));
        await _page.Page.Keyboard.TypeAsync("Ushakov and the treaty");
        await ActivateAsync(Keeping.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }));
        var link = Keeping.GetByRole(AriaRole.Link, new() { Name = "Ushakov and the treaty" });
        var address = await link.GetAttributeAsync("href") ?? "";

        var other = new GraphPage(await NewPageInOtherBrowserAsync(), _address);
        await other.OpenAsync(address.TrimStart('#'));
        await other.UntilDrawnAsync(nodes);
        Assert.That(await other.NodesAsync(), Is.EqualTo(nodes));
    }

    private async Task ExportAsync()
    {
        var png = await _page.Page.RunAndWaitForDownloadAsync(() => ActivateAsync(Keeping.GetByRole(AriaRole.Button, new() { Name = "PNG" })));
        Assert.That(new FileInfo(await png.PathAsync()).Length, Is.GreaterThan(10_000));
        var graph = await _page.Page.RunAndWaitForDownloadAsync(() => ActivateAsync(Keeping.GetByRole(AriaRole.Button, new() { Name = "What is shown" })));
        var nodes = XDocument.Load(await graph.PathAsync()).Descendants().Count(each => each.Name.LocalName == "node");
        Assert.That(nodes, Is.EqualTo((await _page.NodesAsync()).Length));
        await _page.Page.Keyboard.PressAsync("Escape");
        await Expect(Keeping).ToBeHiddenAsync();
    }

    private async Task AskAsync()
    {
        await ToolAsync("Cypher", "q");
        await FillAsync("#cypher-statement", "MATCH (giver)-[:GAVE]->(gift:Gift)-[:GIVEN_TO]->(receiver) RETURN giver, gift, receiver");
        await _page.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(_page.Drawer.Locator("td").First).ToBeVisibleAsync();
        await ActivateAsync(_page.Drawer.GetByRole(AriaRole.Button, new() { NameRegex = new Regex(@"^Draw \d+ nodes") }));
        await _page.UntilAsync("document.getElementById('canvas')._cyreg.cy.nodes().filter(node => node.data('kind') === 'Gift').length >= 3");
    }

    private async Task PickAsync(string field, string text, string name)
    {
        await FocusAsync(_page.Page.Locator(field));
        await _page.Page.Keyboard.TypeAsync(text);
        var hit = _page.Drawer.GetByRole(AriaRole.Option).First;
        await Expect(hit).ToContainTextAsync(name);
        if (byKeyboard)
        {
            await _page.Page.Keyboard.PressAsync("Enter");
        }
        else
        {
            await hit.ClickAsync();
        }
    }

    private Task UndoAsync() => byKeyboard
        ? _page.Page.Keyboard.PressAsync("Control+z")
        : _page.Page.Locator("[data-command=undo]").ClickAsync();

    private Task RedoAsync() => byKeyboard
        ? _page.Page.Keyboard.PressAsync("Control+y")
        : _page.Page.Locator("[data-command=redo]").ClickAsync();

    private async Task CommandAsync(string name, string key)
    {
        if (byKeyboard)
        {
            await _page.TabToAsync(_page.Page.Locator("#canvas"));
            await _page.Page.Keyboard.PressAsync(key);
        }
        else
        {
            await _page.Page.Locator($"[data-command={name}]").ClickAsync();
        }
    }

    private async Task ToolAsync(string name, string key)
    {
        if (byKeyboard)
        {
            await _page.TabToAsync(_page.Page.Locator("#canvas"));
            await _page.Page.Keyboard.PressAsync(key);
        }
        else
        {
            await _page.Tool(name).ClickAsync();
        }
    }

    private async Task FillAsync(string field, string text)
    {
        await FocusAsync(_page.Page.Locator(field));
        await _page.Page.Keyboard.PressAsync("Control+a");
        await _page.Page.Keyboard.InsertTextAsync(text);
    }

    private Task FocusAsync(ILocator field) => byKeyboard ? _page.TabToAsync(field, Far) : field.ClickAsync();

    private async Task ActivateAsync(ILocator button, string key = "Tab")
    {
        if (byKeyboard)
        {
            await button.WaitForAsync();
            await _page.TabToAsync(button, Far, key);
            await _page.Page.Keyboard.PressAsync("Enter");
        }
        else
        {
            await button.ClickAsync();
        }
    }
}
