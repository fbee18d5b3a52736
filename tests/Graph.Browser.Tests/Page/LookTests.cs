using Graph.Browser.Tests.Modules;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

/// <summary>Both themes, wide and narrow: nothing that axe finds fault with, nothing that sticks out.</summary>
[TestFixture(ColorScheme.Light, 1280, 800)]
[TestFixture(ColorScheme.Dark, 1280, 800)]
[TestFixture(ColorScheme.Light, 390, 844)]
[TestFixture(ColorScheme.Dark, 390, 844)]
[TestFixture(ColorScheme.Light, 320, 640)]
public sealed class LookTests(ColorScheme scheme, int width, int height) : PageTests
{
    protected override BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = width, Height = height },
        ColorScheme = scheme,
        ReducedMotion = ReducedMotion.Reduce,
    };

    private bool IsNarrow => width <= 820;

    [Test]
    public async Task Axe_finds_nothing_on_the_page_and_its_dialogs()
    {
        await WebTools.RestoreAsync();
        await Graph.OpenAsync("selected=person:jon-arnarson");
        await ShowDetailsAsync();
        await Graph.Panel.Locator(".evidence-card").First.WaitForAsync();
        await Graph.Page.EvaluateAsync(await File.ReadAllTextAsync(WebTools.Package("axe-core", "axe.min.js")));

        await AssertNothingFoundAsync("details");
        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First.ClickAsync();
        await Graph.Panel.Locator("mark.current").First.WaitForAsync();
        await AssertNothingFoundAsync("article");
        await Graph.Page.GetByRole(AriaRole.Combobox).FillAsync("norway");
        await Graph.Page.Locator(".hit").First.WaitForAsync();
        await AssertNothingFoundAsync("search");
        await Graph.Page.Keyboard.PressAsync("Escape");
        await Graph.Page.Locator("[data-command=import]").ClickAsync();
        await Expect(Graph.Page.GetByRole(AriaRole.Dialog, new() { Name = "Import articles" })).ToBeVisibleAsync();
        await AssertNothingFoundAsync("import");
        await Graph.Page.Keyboard.PressAsync("Escape");
        await Expect(Graph.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        await Graph.Page.Locator("[data-command=views]").ClickAsync();
        await Graph.Page.Locator("#view-name").WaitForAsync();
        await AssertNothingFoundAsync("views");
        await Graph.Page.Keyboard.PressAsync("Escape");
        await ChooseAsync("identity", "Duplicates");
        await Expect(Graph.Page.Locator("#merge-keep")).ToBeVisibleAsync();
        await AssertNothingFoundAsync("duplicates");
        await Graph.Page.Keyboard.PressAsync("Escape");
        await ChooseAsync("help", "Keyboard shortcuts");
        await Expect(Graph.Page.Locator("#help")).ToBeVisibleAsync();
        await AssertNothingFoundAsync("help");
    }

    [Test]
    public async Task Axe_finds_nothing_where_more_could_be_drawn()
    {
        await WebTools.RestoreAsync();
        await Graph.OpenAsync("nodes=state:NOR,person:kari-solheim&selected=state:NOR");
        await Graph.Page.EvaluateAsync(await File.ReadAllTextAsync(WebTools.Package("axe-core", "axe.min.js")));
        await Graph.Page.EvaluateAsync("document.querySelectorAll('#legend details').forEach(each => { each.open = true; })");
        await ShowDetailsAsync();
        await AssertNothingFoundAsync("details");
        if (IsNarrow)
        {
            await Graph.Page.Locator("#tabs").GetByRole(AriaRole.Button, new() { Name = "List" }).ClickAsync();
        }

        await Expect(Graph.Roster.Locator("[data-note^='+']").First).ToBeVisibleAsync();
        await AssertNothingFoundAsync("list");
    }

    [Test]
    public async Task Axe_finds_nothing_in_the_menu_of_what_is_selected()
    {
        await WebTools.RestoreAsync();
        await Graph.OpenAsync("selected=person:jon-arnarson");
        await Graph.Page.EvaluateAsync(await File.ReadAllTextAsync(WebTools.Package("axe-core", "axe.min.js")));
        await Graph.Page.Locator("#canvas").FocusAsync();

        await Graph.Page.Keyboard.PressAsync("Shift+F10");

        await Expect(Graph.Page.GetByRole(AriaRole.Menu, new() { Name = "Selection" })).ToBeVisibleAsync();
        await AssertNothingFoundAsync("menu");
    }

    [Test]
    public async Task Axe_finds_nothing_in_the_tools_below_the_canvas()
    {
        await WebTools.RestoreAsync();
        await Graph.OpenAsync("selected=person:kari-solheim,gift:silver-compass");
        await Graph.Page.EvaluateAsync(await File.ReadAllTextAsync(WebTools.Package("axe-core", "axe.min.js")));
        await OpenDrawerAsync();

        await Graph.Tool("Paths").ClickAsync();
        await Graph.Drawer.Locator(".path-line").First.WaitForAsync();
        await AssertNothingFoundAsync("paths");
        await Graph.Tool("Timeline").ClickAsync();
        await Graph.Drawer.Locator(".timeline-bars").WaitForAsync();
        await AssertNothingFoundAsync("timeline");
        await Graph.Tool("Cypher").ClickAsync();
        await Graph.Page.Locator("#cypher-statement").FillAsync("MATCH (s:State) RETURN s");
        await Graph.Page.Keyboard.PressAsync("Control+Enter");
        await Graph.Drawer.Locator("td").First.WaitForAsync();
        await AssertNothingFoundAsync("cypher");
        await Graph.Tool("Table").ClickAsync();
        await Graph.Page.Locator("#table-mode").WaitForAsync();
        await AssertNothingFoundAsync("table");
        await Graph.Page.Locator("#table-mode").SelectOptionAsync("relationships");
        await AssertNothingFoundAsync("table of relationships");
        await Graph.Tool("Map").ClickAsync();
        await Graph.Drawer.Locator(".map-spot").First.WaitForAsync();
        await AssertNothingFoundAsync("map");
        await Graph.Tool("Pair of states").ClickAsync();
        await Graph.Page.Locator("#pair-first").FillAsync("norway");
        await Graph.Drawer.GetByRole(AriaRole.Option).First.WaitForAsync();
        await AssertNothingFoundAsync("pair");
    }

    [Test]
    public async Task Names_can_be_read_however_small_the_picture_is_beside_a_tool()
    {
        await Graph.OpenAsync("show=timeline");
        await Graph.UntilAsync($"({NamesInSight}).some(name => name.id.startsWith('state:'))");

        // Zoomed out as far as it goes, the names of the most important things stand there all the same.
        await Graph.Page.EvaluateAsync("document.getElementById('canvas')._cyreg.cy.viewport({ zoom: 0.2, pan: { x: 120, y: 120 } })");
        await Graph.UntilAsync($"({NamesInSight}).length > 0 && ({NamesInSight}).every(name => name.size > 9.9)");
    }

    // What the drawing library leaves out as too small it rounds up to a power of two first.
    private const string NamesInSight = """
        (cy => cy.nodes().filter(node => node.style('label') !== '' && node.numericStyle('font-size') * 2 ** Math.ceil(Math.log2(cy.zoom() * devicePixelRatio)) >= node.numericStyle('min-zoomed-font-size'))
          .map(node => ({ id: node.id(), size: node.numericStyle('font-size') * cy.zoom() })))(document.getElementById('canvas')._cyreg.cy)
        """;

    [Test]
    public async Task Nothing_sticks_out_of_the_window()
    {
        await Graph.OpenAsync("selected=person:jon-arnarson");
        await ShowDetailsAsync();

        var sideways = await Graph.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('header *, main *, nav *')].filter(each => each.checkVisibility({ visibilityProperty: true }) && !each.closest('#canvas, .visually-hidden, .skip')
              && (each.getBoundingClientRect().right > innerWidth + 1 || each.getBoundingClientRect().left < -1)).map(each => each.outerHTML.slice(0, 120))
            """);

        Assert.That(sideways, Is.Empty);
        var wide = await Graph.Page.EvaluateAsync<bool>("""
            (side => { document.getElementById('roster-count').textContent = '12,345 nodes, 123,456 relationships'; return side.scrollWidth > side.clientWidth; })(document.querySelector('.side'))
            """);
        Assert.That(wide, Is.False, "Large counts widen nothing.");
    }

    [Test]
    public async Task The_theme_button_changes_the_colours_and_is_remembered()
    {
        await Graph.OpenAsync();
        var button = Graph.Page.Locator("#theme-button");
        await button.ClickAsync();
        await Expect(button).ToHaveAttributeAsync("aria-label", "Theme: light");
        var light = await BackgroundAsync();
        await button.ClickAsync();
        await Expect(button).ToHaveAttributeAsync("aria-label", "Theme: dark");

        await Graph.Page.ReloadAsync();

        await Expect(button).ToHaveAttributeAsync("aria-label", "Theme: dark");
        Assert.That(await BackgroundAsync(), Is.Not.EqualTo(light));
    }

    private Task<string> BackgroundAsync() => Graph.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private async Task OpenDrawerAsync()
    {
        if (IsNarrow)
        {
            await Graph.Page.Locator("#tabs").GetByRole(AriaRole.Button, new() { Name = "Tools" }).ClickAsync();
        }
    }

    // What has no room in a narrow bar stands in the menu behind its last button.
    private async Task ChooseAsync(string command, string label)
    {
        await Expect(Graph.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        if (width > 480)
        {
            await Graph.Page.Locator($"#actions [data-command={command}]").ClickAsync();
            return;
        }

        await Graph.Page.Locator("#actions [data-command=more]").ClickAsync();
        await Expect(Graph.Page.GetByRole(AriaRole.Menu, new() { Name = "More" })).ToBeVisibleAsync();
        await AssertNothingFoundAsync("more");
        await Graph.Page.GetByRole(AriaRole.Menuitem, new() { Name = label }).ClickAsync();
    }

    private async Task ShowDetailsAsync()
    {
        if (IsNarrow)
        {
            await Graph.Page.Locator("#tabs").GetByRole(AriaRole.Button, new() { Name = "Details" }).ClickAsync();
        }

        await Expect(Graph.Panel).ToBeVisibleAsync();
    }

    private async Task AssertNothingFoundAsync(string screen)
    {
        var found = await Graph.FaultsAsync();
        Assert.That(found, Is.Empty, screen);
    }
}
