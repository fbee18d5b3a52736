using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

public sealed class ExploringTests : PageTests
{
    private const string Solheim = "person:kari-solheim";
    private const string Arnarson = "person:jon-arnarson";

    [Test]
    public async Task The_page_opens_with_the_graph_drawn_and_listed()
    {
        await Graph.OpenAsync();

        Assert.That(await Graph.NodesAsync(), Is.SupersetOf(new[] { Solheim, Arnarson, "state:NOR", "state:ISL" }));
        await Expect(Graph.Roster.GetByRole(AriaRole.Option, new() { NameRegex = new Regex("^Kari Solheim, person") })).ToBeVisibleAsync();
    }

    [Test]
    public async Task No_node_lies_on_another_and_all_are_in_view()
    {
        await Graph.OpenAsync();

        var outside = await Graph.Page.EvaluateAsync<string[]>("""
            (() => { const cy = document.getElementById('canvas')._cyreg.cy;
              return cy.nodes().filter(node => { const box = node.renderedBoundingBox({ includeLabels: true }); return box.x1 < 0 || box.y1 < 0 || box.x2 > cy.width() || box.y2 > cy.height(); }).map(node => node.id()); })()
            """);
        var overlapping = await Graph.Page.EvaluateAsync<string[]>("""
            (() => { const nodes = document.getElementById('canvas')._cyreg.cy.nodes().toArray();
              return nodes.flatMap((a, index) => nodes.slice(index + 1).filter(b => Math.hypot(a.position('x') - b.position('x'), a.position('y') - b.position('y')) < (a.width() + b.width()) / 2).map(b => a.id() + ' ' + b.id())); })()
            """);

        Assert.That(outside, Is.Empty);
        Assert.That(overlapping, Is.Empty);
    }

    [Test]
    public async Task An_address_that_names_nothing_says_so_and_leads_to_the_graph()
    {
        await Graph.Page.GotoAsync(new Uri(Browsers.Address, "/#nodes=state:NOWHERE").AbsoluteUri);
        await Expect(Graph.Live).ToHaveTextAsync("Nothing is drawn");

        await Graph.Page.GetByRole(AriaRole.Link, new() { Name = "Show the graph" }).ClickAsync();

        await Expect(Graph.Roster.GetByRole(AriaRole.Option, new() { NameRegex = new Regex("^Kari Solheim, person") })).ToBeVisibleAsync();
    }

    [Test]
    public async Task What_is_filtered_to_nothing_keeps_the_theme_and_its_way_back()
    {
        await Graph.Page.GotoAsync(new Uri(Browsers.Address, "/#without-kinds=State,Person,Organization,Place,Treaty,Gift,Statement,Event").AbsoluteUri);
        await Expect(Graph.Page.Locator("#theme-button")).ToBeVisibleAsync();

        await Graph.Page.Locator("#empty").GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();

        await Graph.UntilDrawnAsync(Solheim);
    }

    [Test]
    public async Task A_search_says_why_it_found_something()
    {
        await Graph.OpenAsync();

        await Graph.Page.GetByRole(AriaRole.Combobox).FillAsync("cod");

        await Expect(Graph.Page.Locator(".hit").First).ToContainTextAsync("Treaty on Northern Fisheries");
        await Expect(Graph.Page.Locator(".hit").First).ToContainTextAsync("also called “Cod Treaty”");
    }

    [Test]
    public async Task Enter_pressed_before_the_hits_are_there_takes_the_best_of_them()
    {
        await Graph.OpenAsync();
        await Graph.Page.GetByRole(AriaRole.Combobox).FillAsync("Solheim");
        await Graph.Page.Keyboard.PressAsync("Enter");

        await Graph.UntilDrawnAsync(Solheim);
        await Expect(Graph.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Kari Solheim");
        await Expect(Graph.Page.Locator("#canvas")).ToBeFocusedAsync();
    }

    [Test]
    public async Task Enter_takes_the_hit_that_was_stepped_to_though_others_are_on_their_way()
    {
        var late = new TaskCompletionSource();
        await Graph.OpenAsync();
        await Graph.Page.GetByRole(AriaRole.Combobox).FillAsync("nor");
        var hits = Graph.Page.Locator(".hit");
        await Expect(hits.Nth(1)).ToBeVisibleAsync();
        var second = await hits.Nth(1).Locator(".hit-name").InnerTextAsync();
        await Graph.Page.RouteAsync("**/api/v1/search?*", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        await Graph.Page.Keyboard.TypeAsync("w");
        await Graph.Page.Keyboard.PressAsync("ArrowDown");
        await Graph.Page.Keyboard.PressAsync("ArrowDown");

        await Graph.Page.Keyboard.PressAsync("Enter");

        await Expect(Graph.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(second);
        late.SetResult();
    }

    [Test]
    public async Task A_hit_that_is_not_drawn_is_drawn_and_joined_to_what_is()
    {
        await Graph.OpenAsync("nodes=state:NOR");

        await Graph.SearchAsync("Solheim");
        await Graph.UntilDrawnAsync(Solheim);

        await Graph.UntilAsync("document.getElementById('canvas')._cyreg.cy.edges().length > 0");
        await Expect(Graph.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Kari Solheim");
    }

    [Test]
    public async Task Expanding_one_sort_draws_it_and_leaves_everything_else_where_it_was()
    {
        await Graph.OpenAsync($"nodes={Arnarson},state:ISL&selected={Arnarson}");
        var before = await Graph.PictureAsync();

        await Graph.Panel.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Draw 2 of 2: received") }).ClickAsync();
        await Graph.UntilDrawnAsync("gift:wooden-sledge", "gift:silver-compass");

        Assert.That(await Graph.PictureAsync(), Is.SupersetOf(before));
        await Expect(Graph.Live).ToHaveTextAsync(new Regex("^2 nodes and 2 relationships added"));
    }

    [Test]
    public async Task Collapsing_takes_away_what_hangs_on_one_node_alone()
    {
        await Graph.OpenAsync($"nodes={Arnarson},gift:wooden-sledge,gift:silver-compass&selected={Arnarson}");

        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Collapse" }).ClickAsync();
        await Graph.UntilGoneAsync("gift:wooden-sledge");

        Assert.That(await Graph.NodesAsync(), Is.EqualTo(new[] { Arnarson }));
    }

    [Test]
    public async Task The_legend_is_the_filter_and_counts_what_it_lets_through()
    {
        await Graph.OpenAsync();

        await Graph.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^gifts") }).UncheckAsync();

        await Graph.UntilGoneAsync("gift:wooden-sledge");
        await Expect(Graph.Page.Locator(".legend-row", new() { HasText = "gifts" })).ToContainTextAsync("0 of 2");
    }

    [Test]
    public async Task Every_step_is_undone_and_done_again_exactly()
    {
        await Graph.OpenAsync();
        var pictures = new List<string[]> { await Graph.PictureAsync() };
        await Graph.ClickNodeAsync("gift:wooden-sledge");
        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Hide" }).ClickAsync();
        pictures.Add(await Graph.PictureAsync());
        await Graph.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^people") }).UncheckAsync();
        pictures.Add(await Graph.PictureAsync());
        await Graph.Button("Arrange again").ClickAsync();
        await Expect(Graph.Live).ToHaveTextAsync("Arranged");
        pictures.Add(await Graph.PictureAsync());

        foreach (var picture in pictures.AsEnumerable().Reverse().Skip(1))
        {
            await Graph.Page.Keyboard.PressAsync("Control+z");
            Assert.That(await Graph.PictureAsync(), Is.EqualTo(picture));
        }

        foreach (var picture in pictures.Skip(1))
        {
            await Graph.Page.Keyboard.PressAsync("Control+Shift+z");
            Assert.That(await Graph.PictureAsync(), Is.EqualTo(picture));
        }
    }

    [Test]
    public async Task A_dragged_node_stays_where_it_was_put_when_everything_is_arranged_again()
    {
        await Graph.OpenAsync();
        var before = await Graph.PictureAsync();
        var place = await Graph.PlaceAsync("state:NOR");

        await Graph.Page.Mouse.MoveAsync(place.X, place.Y);
        await Graph.Page.Mouse.DownAsync();
        await Graph.Page.Mouse.MoveAsync(place.X + 40, place.Y + 30, new() { Steps = 5 });
        await Graph.Page.Mouse.UpAsync();
        var moved = (await Graph.PictureAsync()).Single(line => line.StartsWith("state:NOR ", StringComparison.Ordinal));
        await Graph.Button("Arrange again").ClickAsync();
        await Expect(Graph.Live).ToHaveTextAsync("Arranged");

        Assert.That(before, Does.Not.Contain(moved));
        Assert.That(await Graph.PictureAsync(), Does.Contain(moved));
        await Graph.Button("Undo: Arrange").ClickAsync();
        await Graph.Button("Undo: Move 1 node").ClickAsync();
        Assert.That(await Graph.PictureAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Everything_hidden_says_so_and_how_to_go_on()
    {
        await Graph.OpenAsync("nodes=state:NOR&selected=state:NOR");
        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Hide" }).ClickAsync();
        await Expect(Graph.Page.Locator("#empty")).ToContainTextAsync("Everything drawn is hidden");

        await Graph.Page.Locator("#empty").GetByRole(AriaRole.Button, new() { Name = "Show hidden" }).ClickAsync();

        await Graph.UntilDrawnAsync("state:NOR");
    }

    [Test]
    public async Task Reload_and_the_address_in_another_window_bring_the_view_back()
    {
        await Graph.OpenAsync($"nodes={Arnarson},state:ISL");
        await Graph.SearchAsync("Solheim");
        await Graph.UntilDrawnAsync(Solheim);
        var nodes = await Graph.NodesAsync();

        await Graph.Page.ReloadAsync();
        await Graph.UntilDrawnAsync(nodes);
        var other = new GraphPage(await NewPageAsync(), Browsers.Address);
        await other.OpenAsync(new Uri(Graph.Page.Url).Fragment.TrimStart('#'));

        Assert.That(await Graph.NodesAsync(), Is.EqualTo(nodes));
        Assert.That(await other.NodesAsync(), Is.EqualTo(nodes));
        await Expect(other.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Kari Solheim");
    }

    [Test]
    public async Task Going_back_twice_leads_to_the_first_view_whichever_answer_comes_first()
    {
        await Graph.OpenAsync("nodes=state:NOR");
        await Graph.Page.EvaluateAsync($"location.hash = 'nodes={Solheim}'");
        await Graph.UntilDrawnAsync(Solheim);
        await Graph.Page.EvaluateAsync($"location.hash = 'nodes={Arnarson}'");
        await Graph.UntilDrawnAsync(Arnarson);
        var late = new TaskCompletionSource();
        await Graph.Page.RouteAsync("**/graph/between?*kari-solheim*", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });

        await Graph.Page.RunAndWaitForRequestAsync(() => Graph.Page.EvaluateAsync("history.back()"), new Regex("between.*kari-solheim"));
        await Graph.Page.EvaluateAsync("history.back()");
        await Graph.UntilDrawnAsync("state:NOR");
        await Graph.Page.RunAndWaitForResponseAsync(
            () =>
            {
                late.SetResult();
                return Task.CompletedTask;
            },
            new Regex("between.*kari-solheim"));

        await Expect(Graph.Page).ToHaveURLAsync(new Regex("nodes=state:NOR$"));
        Assert.That(await Graph.NodesAsync(), Is.EqualTo(new[] { "state:NOR" }));
    }

    [Test]
    public async Task Back_brings_the_view_before()
    {
        await Graph.OpenAsync("nodes=state:NOR");
        await Graph.SearchAsync("Solheim");
        await Graph.UntilDrawnAsync(Solheim);

        await Graph.Page.GoBackAsync();

        await Graph.UntilGoneAsync(Solheim);
        await Expect(Graph.Page).ToHaveURLAsync(new Regex("nodes=state:NOR$"));
        await Graph.Page.GoForwardAsync();
        await Graph.UntilDrawnAsync(Solheim);
    }
}
