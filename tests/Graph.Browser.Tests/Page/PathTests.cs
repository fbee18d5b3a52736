using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

public sealed class PathTests : PageTests
{
    private const string Solheim = "person:kari-solheim";
    private const string Compass = "gift:silver-compass";

    [Test]
    public async Task Two_selected_nodes_are_joined_by_a_path_that_is_drawn_and_told_in_sentences()
    {
        await Graph.OpenAsync($"nodes={Solheim},{Compass}&selected={Solheim},{Compass}");

        await Graph.Tool("Paths").ClickAsync();

        await Expect(Graph.Drawer.Locator(".path-line").First).ToContainTextAsync("Kari Solheim");
        await Graph.UntilAsync("document.getElementById('canvas')._cyreg.cy.edges('.selected').length >= 2");
        await Expect(Graph.Drawer.Locator(".path-steps mark").First).Not.ToBeEmptyAsync();
        await Graph.Page.Keyboard.PressAsync("Control+z");
        await Graph.UntilAsync("document.getElementById('canvas')._cyreg.cy.nodes().length === 2");
    }

    [Test]
    public async Task An_address_that_asks_for_a_path_shows_its_sentences_at_once()
    {
        await Graph.OpenAsync("show=paths&between=person:kari-solheim,gift:silver-compass");
        await Expect(Graph.Drawer.Locator(".path-steps blockquote").First).ToBeVisibleAsync();
        await Expect(Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_way_around_a_node_is_found_when_there_is_one()
    {
        await Graph.OpenAsync($"nodes={Solheim},person:jon-arnarson&selected={Solheim},person:jon-arnarson");
        await Graph.Tool("Paths").ClickAsync();
        var around = Graph.Drawer.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Go around") }).First;
        var name = (await around.InnerTextAsync())["Go around ".Length..];

        await around.ClickAsync();

        await Expect(Graph.Drawer.Locator(".tool-form")).ToContainTextAsync($"not by {name}");
        await Expect(Graph.Drawer.Locator(".path-line", new() { HasText = name })).ToHaveCountAsync(0);
        await Expect(Graph.Drawer.Locator(".path-line, .tool-result > p").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task By_keyboard_alone_two_names_are_typed_and_the_sentence_is_read()
    {
        await Graph.OpenAsync();
        await Graph.Page.Keyboard.PressAsync("p");
        await Expect(Graph.Page.Locator("#path-from")).ToBeFocusedAsync();

        await Graph.Page.Keyboard.TypeAsync("solheim");
        await Expect(Graph.Drawer.GetByRole(AriaRole.Option).First).ToContainTextAsync("Kari Solheim");
        await Graph.Page.Keyboard.PressAsync("Enter");
        await Expect(Graph.Page.Locator("#path-to")).ToBeFocusedAsync();
        await Graph.Page.Keyboard.TypeAsync("compass");
        await Expect(Graph.Drawer.GetByRole(AriaRole.Option).First).ToContainTextAsync("silver compass");
        await Graph.Page.Keyboard.PressAsync("Enter");

        var read = Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First;
        await read.WaitForAsync();
        await Graph.TabToAsync(read);
        await Graph.Page.Keyboard.PressAsync("Enter");
        await Expect(Graph.Panel.Locator("mark.current").First).ToBeFocusedAsync();
    }

    [Test]
    public async Task A_kind_of_relationship_can_be_left_out()
    {
        await Graph.OpenAsync($"selected={Compass},state:NOR");
        await Graph.Tool("Paths").ClickAsync();
        await Expect(Graph.Drawer.Locator(".path-line").First).ToBeVisibleAsync();
        await Graph.Drawer.GetByText("By way of").ClickAsync();

        await Graph.Drawer.GetByRole(AriaRole.Checkbox, new() { Name = "gave", Exact = true }).UncheckAsync();

        await Expect(Graph.Drawer.Locator(".tool-result")).ToContainTextAsync(new Regex("of [2-8] steps|No path"));
        await Expect(Graph.Page.Locator("#live")).ToContainTextAsync(new Regex("path", RegexOptions.IgnoreCase));
    }

    [Test]
    public async Task A_reload_and_Back_and_Forward_keep_the_ends_of_the_path_and_draw_nothing_anew()
    {
        await Graph.OpenAsync($"nodes={Solheim},{Compass}&selected={Solheim},{Compass}");
        await Graph.Tool("Paths").ClickAsync();
        var path = Graph.Drawer.Locator(".path-line[aria-pressed=true]");
        await Expect(path).ToContainTextAsync("Kari Solheim");
        await Graph.UntilAsync($"location.hash.includes('between={Solheim},{Compass}') && document.getElementById('canvas')._cyreg.cy.edges('.selected').length >= 2");
        var address = Graph.Page.Url;

        await Graph.Page.ReloadAsync();
        await Expect(path).ToContainTextAsync("Kari Solheim");
        Assert.That(Graph.Page.Url, Is.EqualTo(address));

        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Turn round" }).ClickAsync();
        await Graph.UntilAsync($"location.hash.includes('between={Compass},{Solheim}')");
        await Expect(path).ToContainTextAsync("Kari Solheim");
        await Graph.Page.GoBackAsync();
        await Expect(Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "From: Kari Solheim. Choose another" })).ToBeVisibleAsync();
        Assert.That(Graph.Page.Url, Is.EqualTo(address));
        await Expect(path).ToContainTextAsync("Kari Solheim");
        await Graph.Page.GoForwardAsync();
        await Expect(Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "To: Kari Solheim. Choose another" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_path_that_is_found_after_somebody_went_back_is_not_drawn()
    {
        var late = new TaskCompletionSource();
        await Graph.OpenAsync($"nodes={Solheim},{Compass}&selected={Solheim},{Compass}");
        await Graph.Page.RouteAsync("**/api/v1/paths?*", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        await Graph.Page.RunAndWaitForRequestAsync(() => Graph.Tool("Paths").ClickAsync(), new Regex("/paths"));
        await Graph.UntilAsync("location.hash.includes('between=')");
        await Graph.Page.GoBackAsync();
        await Graph.UntilAsync("!location.hash.includes('show=')");
        await Expect(Graph.Drawer).Not.ToHaveClassAsync(new Regex("open"));

        await Graph.Page.RunAndWaitForResponseAsync(
            () =>
            {
                late.SetResult();
                return Task.CompletedTask;
            },
            new Regex("/paths"));

        await Expect(Graph.Live).ToContainTextAsync("path");
        Assert.That(await Graph.NodesAsync(), Is.EqualTo(new[] { Compass, Solheim }));
    }

    [Test]
    public async Task A_reload_and_Back_keep_what_a_path_may_not_use()
    {
        await Graph.OpenAsync($"nodes={Solheim},{Compass}&selected={Solheim},{Compass}&show=paths&between={Solheim},{Compass}&way=state:NOR,GAVE,sure");

        await Expect(Graph.Drawer.Locator(".tool-form")).ToContainTextAsync("not by Norway");
        await Graph.Drawer.GetByText("By way of").ClickAsync();
        await Expect(Graph.Drawer.GetByRole(AriaRole.Checkbox, new() { Name = "gave", Exact = true })).Not.ToBeCheckedAsync();
        await Expect(Graph.Drawer.GetByRole(AriaRole.Checkbox, new() { Name = "relates to", Exact = true })).Not.ToBeCheckedAsync();
        await Expect(Graph.Drawer.GetByRole(AriaRole.Checkbox, new() { Name = "Only what is reported as fact" })).ToBeCheckedAsync();

        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Allow Norway again" }).ClickAsync();
        await Graph.UntilAsync("location.hash.includes('way=GAVE,sure')");
        await Graph.Page.ReloadAsync();
        await Expect(Graph.Drawer.Locator(".tool-form")).ToBeVisibleAsync();
        await Expect(Graph.Drawer.Locator(".tool-form")).Not.ToContainTextAsync("not by");
        for (var step = 0; step < 3 && !Graph.Page.Url.Contains("way=state:NOR", StringComparison.Ordinal); step++)
        {
            await Graph.Page.GoBackAsync(); // drawing the path that was found is a step too
        }

        await Expect(Graph.Drawer.Locator(".tool-form")).ToContainTextAsync("not by Norway");
    }
}
