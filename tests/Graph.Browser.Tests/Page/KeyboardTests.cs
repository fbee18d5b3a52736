using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

public sealed class KeyboardTests : PageTests
{
    [Test]
    public async Task The_list_beside_the_canvas_tells_the_same_as_the_canvas()
    {
        await Graph.OpenAsync();
        await Graph.Roster.FocusAsync();
        var told = new List<string>();
        await Graph.Page.Keyboard.PressAsync("Home");
        var count = int.Parse(await ActiveAsync("aria-setsize"), System.Globalization.CultureInfo.InvariantCulture);

        for (var index = 0; index < count; index++)
        {
            told.Add(await Graph.Page.EvaluateAsync<string>("decodeURIComponent(location.hash).replace('#selected=', '')"));
            await Graph.Page.Keyboard.PressAsync("ArrowDown");
        }

        var drawn = await Graph.Page.EvaluateAsync<string[]>("document.getElementById('canvas')._cyreg.cy.elements().map(each => each.id())");
        Assert.That(told, Is.EquivalentTo(drawn));
    }

    [Test]
    public async Task The_search_has_the_keyboard_after_its_key_as_soon_as_the_page_is_open()
    {
        await Graph.OpenAsync();
        await Graph.Page.Keyboard.PressAsync("/");
        await Expect(Graph.Page.GetByRole(AriaRole.Combobox).First).ToBeFocusedAsync();
    }

    [Test]
    public async Task A_walk_by_keyboard_alone_leads_from_search_to_the_marked_sentence()
    {
        await Graph.OpenAsync();
        await Graph.Page.Locator("#canvas").FocusAsync();
        await Graph.Page.Keyboard.PressAsync("/");
        await Graph.Page.Keyboard.TypeAsync("arnar");
        await Graph.Page.Locator(".hit").First.WaitForAsync();
        await Graph.Page.Keyboard.PressAsync("ArrowDown");
        await Graph.Page.Keyboard.PressAsync("Enter");
        await Expect(Graph.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Jon Arnarson");

        await Graph.Roster.FocusAsync();
        await Graph.Page.Keyboard.PressAsync("Enter");
        var read = Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First;
        await read.WaitForAsync();
        for (var step = 0; step < 40 && !await read.EvaluateAsync<bool>("each => each === document.activeElement"); step++)
        {
            await Graph.Page.Keyboard.PressAsync("Tab");
        }

        await Graph.Page.Keyboard.PressAsync("Enter");
        await Expect(Graph.Panel.Locator("mark.current").First).ToBeFocusedAsync();
    }

    [Test]
    public async Task Letters_hide_show_and_undo_while_the_list_has_the_keyboard()
    {
        await Graph.OpenAsync("selected=gift:wooden-sledge");
        await Graph.Roster.FocusAsync();

        await Graph.Page.Keyboard.PressAsync("h");
        await Graph.UntilGoneAsync("gift:wooden-sledge");
        await Graph.Page.Keyboard.PressAsync("Shift+h");
        await Graph.UntilDrawnAsync("gift:wooden-sledge");
        await Graph.Page.Keyboard.PressAsync("Control+z");
        await Graph.UntilGoneAsync("gift:wooden-sledge");
    }

    [TestCase("t", "#table-mode")]
    [TestCase("q", "#cypher-statement")]
    [TestCase("/", "#search-input")]
    public async Task Escape_leads_back_to_the_graph_and_what_is_selected_stays(string key, string field)
    {
        await Graph.OpenAsync("selected=state:NOR");
        await Graph.Page.Locator("#canvas").FocusAsync();
        await Graph.Page.Keyboard.PressAsync(key);
        await Expect(Graph.Page.Locator(field)).ToBeFocusedAsync();

        await Graph.Page.Keyboard.PressAsync("Escape");

        await Expect(Graph.Page.Locator("#canvas")).ToBeFocusedAsync();
        await Expect(Graph.Panel).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_link_past_the_graph_leads_to_the_list_and_leaves_the_view_alone()
    {
        await Graph.OpenAsync("nodes=state:NOR,state:ISL&selected=state:ISL");
        await Graph.TabToAsync(Graph.Page.Locator("#skip"));

        await Graph.Page.Keyboard.PressAsync("Enter");

        await Expect(Graph.Roster).ToBeFocusedAsync();
        await Graph.Page.ReloadAsync();
        await Graph.UntilDrawnAsync("state:NOR", "state:ISL");
        Assert.That(await Graph.NodesAsync(), Has.Length.EqualTo(2));
    }

    [TestCase("import", "input[type=file]")]
    [TestCase("views", "#view-name")]
    [TestCase("identity", "h2")]
    [TestCase("help", ".dialog-body")]
    public async Task A_dialog_gives_the_keyboard_to_what_it_is_about(string command, string wanted)
    {
        await Graph.OpenAsync();
        await Graph.Page.Locator($"#actions [data-command={command}]").ClickAsync();
        await Expect(Graph.Page.Locator($"dialog[open] {wanted}")).ToBeFocusedAsync();
        await Graph.Page.Keyboard.PressAsync("Escape");
        await Expect(Graph.Page.Locator($"#actions [data-command={command}]")).ToBeFocusedAsync();
    }

    [Test]
    public async Task What_the_legend_filtered_is_undone_by_key_at_once()
    {
        await Graph.OpenAsync();
        await Graph.Page.Locator("#legend").GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^Gifts", RegexOptions.IgnoreCase) }).ClickAsync();
        await Graph.UntilGoneAsync("gift:wooden-sledge");

        await Graph.Page.Keyboard.PressAsync("Control+z");

        await Graph.UntilDrawnAsync("gift:wooden-sledge");
    }

    [Test]
    public async Task Letters_in_the_search_box_are_letters()
    {
        await Graph.OpenAsync("selected=gift:wooden-sledge");
        await Graph.Page.GetByRole(AriaRole.Combobox).FocusAsync();

        await Graph.Page.Keyboard.TypeAsync("he");

        await Expect(Graph.Page.GetByRole(AriaRole.Combobox)).ToHaveValueAsync("he");
        Assert.That(await Graph.NodesAsync(), Does.Contain("gift:wooden-sledge"));
    }

    [Test]
    public async Task Every_tool_that_is_opened_by_its_key_takes_the_keyboard()
    {
        await Graph.OpenAsync();
        foreach (var (key, tool) in new[] { ("t", "table"), ("m", "map"), ("y", "timeline"), ("b", "pair"), ("t", "table") })
        {
            await Graph.Page.Locator("#canvas").FocusAsync();
            await Graph.Page.Keyboard.PressAsync(key);
            await Expect(Graph.Drawer.Locator($".tool-{tool} :focus")).ToHaveCountAsync(1);
        }
    }

    [Test]
    public async Task Letters_typed_before_a_tool_is_there_are_no_commands()
    {
        var late = new TaskCompletionSource();
        await Graph.OpenAsync("selected=gift:wooden-sledge");
        await Graph.Page.RouteAsync("**/js/views/cypher.js", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        await Graph.Page.Locator("#canvas").FocusAsync();

        await Graph.Page.Keyboard.PressAsync("q");
        await Graph.Page.Keyboard.TypeAsync("MATCH");

        Assert.That(await Graph.NodesAsync(), Does.Contain("gift:wooden-sledge"));
        late.SetResult();
        await Expect(Graph.Page.Locator("#cypher-statement")).ToBeFocusedAsync();
    }

    [Test]
    public async Task Arrows_on_the_canvas_go_from_node_to_node()
    {
        await Graph.OpenAsync("selected=state:ISL");
        await Graph.Page.Locator("#canvas").FocusAsync();
        var seen = new HashSet<string>();

        foreach (var key in new[] { "ArrowLeft", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft", "ArrowUp" })
        {
            await Graph.Page.Keyboard.PressAsync(key);
            // The code of a step is fetched with the first one; what waits for it later goes on later.
            await Graph.Page.EvaluateAsync("import('/js/commands/exploring.js').then(() => true)");
            seen.Add(await Graph.Page.EvaluateAsync<string>("location.hash"));
        }

        Assert.That(seen, Has.Count.GreaterThan(2));
        await Expect(Graph.Live).ToHaveTextAsync(new Regex("[0-9]+ relationships?|Nothing lies there"));
    }

    [Test]
    public async Task The_menu_opens_by_keyboard_and_gives_the_focus_back()
    {
        await Graph.OpenAsync("selected=gift:wooden-sledge");
        await Graph.Page.Locator("#canvas").FocusAsync();
        await Graph.Page.Keyboard.PressAsync("Shift+F10");
        await Expect(Graph.Page.GetByRole(AriaRole.Menuitem, new() { NameRegex = new Regex("^Expand") })).ToBeFocusedAsync();

        await Graph.Page.Keyboard.PressAsync("Escape");

        await Expect(Graph.Page.Locator("#menu")).ToBeHiddenAsync();
        await Expect(Graph.Page.Locator("#canvas")).ToBeFocusedAsync();
    }

    [Test]
    public async Task The_help_lists_the_keys()
    {
        await Graph.OpenAsync();
        await Graph.Page.Locator("#canvas").FocusAsync();

        await Graph.Page.Keyboard.PressAsync("Shift+?");

        await Expect(Graph.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keyboard shortcuts" })).ToContainTextAsync("Ctrl+Shift+Z");
    }

    private Task<string> ActiveAsync(string attribute) => Graph.Page.EvaluateAsync<string>(
        $"document.getElementById(document.getElementById('roster-box').getAttribute('aria-activedescendant')).getAttribute('{attribute}')");
}
