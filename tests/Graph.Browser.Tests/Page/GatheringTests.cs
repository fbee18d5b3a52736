using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

/// <summary>Several things at once: gathered, moved, isolated and quoted.</summary>
public sealed class GatheringTests : PageTests
{
    private const string Solheim = "person:kari-solheim";
    private const string Arnarson = "person:jon-arnarson";

    protected override BrowserNewContextOptions Options => new(base.Options) { Permissions = ["clipboard-read", "clipboard-write"] };

    private ILocator Selection => Graph.Panel.GetByRole(AriaRole.Region, new() { Name = "Selection" });

    [Test]
    public async Task A_box_drawn_with_Shift_selects_what_lies_in_it_and_all_of_it_is_dragged_as_one_step()
    {
        await Graph.OpenAsync($"nodes={Solheim},{Arnarson}");
        await Graph.UntilAsync("document.getElementById('canvas')._cyreg.cy.boxSelectionEnabled()");
        var before = await Graph.PictureAsync();

        await DrawBoxAsync();
        await Expect(Selection).ToContainTextAsync("2 nodes selected");
        await Expect(Selection).ToContainTextAsync("2 people");
        var (x, y) = await Graph.PlaceAsync(Solheim);
        await Graph.Page.Mouse.MoveAsync(x, y);
        await Graph.Page.Mouse.DownAsync();
        await Graph.Page.Mouse.MoveAsync(x + 40, y + 20, new() { Steps = 4 });
        await Graph.Page.Mouse.UpAsync();

        await Expect(Graph.Button("Undo: Move 2 nodes")).ToBeVisibleAsync();
        Assert.That((await Graph.PictureAsync()).Intersect(before), Has.None.Matches("^person:"));
        await Graph.Page.Keyboard.PressAsync("Control+z");
        Assert.That(await Graph.PictureAsync(), Is.EqualTo(before));
        await Selection.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await Expect(Graph.Panel).ToBeHiddenAsync();
    }

    [Test]
    public async Task By_keyboard_alone_neighbours_are_gathered_and_all_else_is_hidden()
    {
        await Graph.OpenAsync($"selected={Arnarson}");
        var all = await Graph.NodesAsync();
        await Graph.Page.Locator("#canvas").FocusAsync();

        await Graph.Page.Keyboard.PressAsync("n");
        await Expect(Graph.Live).ToHaveTextAsync(new Regex(@"^\d+ nodes selected$"));
        await Graph.Page.Keyboard.PressAsync("o");
        await Expect(Graph.Live).ToContainTextAsync("hidden");

        var left = await Graph.NodesAsync();
        Assert.That(left, Does.Contain(Arnarson).And.Length.GreaterThan(1).And.Length.LessThan(all.Length));
        await Graph.Page.Keyboard.PressAsync("Control+z");
        Assert.That(await Graph.NodesAsync(), Is.EqualTo(all));
    }

    [Test]
    public async Task Shift_and_an_arrow_add_the_nearest_node_to_what_is_selected()
    {
        await Graph.OpenAsync();
        await Graph.Page.Locator("#canvas").FocusAsync();
        await Graph.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Graph.Panel).ToBeVisibleAsync();

        foreach (var key in new[] { "Shift+ArrowDown", "Shift+ArrowUp", "Shift+ArrowLeft", "Shift+ArrowRight" })
        {
            await Graph.Page.Keyboard.PressAsync(key);
        }

        await Expect(Selection).ToContainTextAsync(new Regex(@"\d nodes selected"));
    }

    [Test]
    public async Task Letters_are_shortcuts_after_a_click_on_a_node()
    {
        await Graph.OpenAsync();
        await Graph.ClickNodeAsync(Solheim);
        await Expect(Graph.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Kari Solheim");

        await Graph.Page.Keyboard.PressAsync("h");

        await Graph.UntilGoneAsync(Solheim);
    }

    [Test]
    public async Task Two_states_that_are_selected_are_compared_and_two_people_are_ready_to_be_merged()
    {
        await Graph.OpenAsync("selected=state:NOR,state:ISL");
        await Selection.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await Expect(Graph.Drawer.Locator(".picked")).ToHaveTextAsync(new Regex[] { new("Norway"), new("Iceland") });

        await Graph.OpenAsync($"selected={Solheim},{Arnarson}");
        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Duplicates" }).ClickAsync();

        await Expect(Graph.Page.Locator("#identity .picked")).ToHaveCountAsync(2);
        await Expect(Graph.Page.Locator("#identity").GetByRole(AriaRole.Button, new() { Name = "Merge", Exact = true })).ToHaveAttributeAsync("aria-disabled", "false");
    }

    [Test]
    public async Task A_sentence_is_copied_as_a_citation()
    {
        await Graph.OpenAsync($"selected={Arnarson}");

        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Copy as citation" }).First.ClickAsync();

        await Expect(Graph.Live).ToHaveTextAsync("Copied");
        Assert.That(await Graph.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), Does.Match($"^“.+” {FisheriesTreaty.Title}, Northern Wire, 12 March 2025"));
    }

    // Around all that is drawn, from a corner that nothing lies at.
    private async Task DrawBoxAsync()
    {
        var box = await Graph.BoxAsync("#canvas");
        await Graph.Page.Keyboard.DownAsync("Shift");
        await Graph.Page.Mouse.MoveAsync(box.X + 5, box.Y + 5);
        await Graph.Page.Mouse.DownAsync();
        await Graph.Page.Mouse.MoveAsync(box.X + box.Width - 5, box.Y + box.Height - 120, new() { Steps = 4 });
        await Graph.Page.Mouse.UpAsync();
        await Graph.Page.Keyboard.UpAsync("Shift");
    }
}
