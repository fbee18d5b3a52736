using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

public sealed class TableTests : PageTests
{
    private ILocator Names => Graph.Drawer.Locator("tbody td:first-child");

    [Test]
    public async Task The_table_turns_to_the_row_of_what_is_selected()
    {
        await ServeManyAsync();
        await Graph.OpenAsync("selected=person:p280&show=table");

        await Expect(Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "P 280" })).ToBeInViewportAsync();
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await Expect(Graph.Drawer.GetByText("page 3 of 3")).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_page_of_the_table_outlives_a_reload_and_Back()
    {
        await ServeManyAsync();
        await Graph.OpenAsync("selected=person:p280&show=table");
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        var page = Graph.Drawer.GetByText("page 3 of 3");
        await Expect(page).ToBeVisibleAsync();

        await Graph.Page.ReloadAsync();

        await Expect(page).ToBeVisibleAsync();
        await Graph.Tool("Map").ClickAsync();
        await Graph.UntilAsync("location.hash.includes('show=map')");
        await Graph.Page.GoBackAsync();
        await Expect(page).ToBeVisibleAsync();
        await Graph.Page.Locator("#table-text").FillAsync("p");
        await Expect(Graph.Drawer.GetByText("page 1 of")).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_table_shows_what_is_drawn_and_selects_it_on_the_canvas()
    {
        await Graph.OpenAsync();
        await Graph.Tool("Table").ClickAsync();
        await Expect(Graph.Drawer.Locator("tbody tr")).ToHaveCountAsync((await Graph.NodesAsync()).Length);

        await Graph.Page.Locator("#table-text").FillAsync("compass");
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "silver compass" }).ClickAsync();

        await Expect(Graph.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("silver compass");
        await Expect(Graph.Drawer.Locator("tr.chosen")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task Another_page_of_the_table_begins_at_its_first_row()
    {
        await ServeManyAsync();
        await Graph.OpenAsync("show=table");
        await Expect(Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "P 100" })).ToBeInViewportAsync();
        await Graph.Drawer.Locator(".table-box").EvaluateAsync("box => box.scrollTo(0, box.scrollHeight)");

        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();

        await Expect(Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "P 200" })).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Test]
    public async Task By_keyboard_alone_the_rows_of_the_table_become_a_file()
    {
        await Graph.OpenAsync("show=table&rows=relationships,to,up,compass");
        await Expect(Graph.Drawer.Locator("tbody tr").First).ToBeVisibleAsync();
        var count = await Graph.Drawer.Locator("tbody tr").CountAsync();
        await Graph.TabToAsync(Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "CSV" }));

        var file = await Graph.Page.RunAndWaitForDownloadAsync(() => Graph.Page.Keyboard.PressAsync("Enter"));

        Assert.That(file.SuggestedFilename, Is.EqualTo("relationships.csv"));
        var lines = await File.ReadAllLinesAsync(await file.PathAsync());
        Assert.That(lines[0], Is.EqualTo("Id,From,Relationship,To,How sure,Sources,First reported,Last reported"));
        Assert.That(lines, Has.Length.EqualTo(count + 1).And.Some.Matches(",silver compass,given to,Jon Arnarson,Reported as fact,1,2025-03-12T10:30Z,2025-03-12T10:30Z$"));
        await Expect(Graph.Live).ToContainTextAsync("relationships.csv is in your downloads");
    }

    [Test]
    public async Task By_keyboard_alone_the_table_is_sorted_and_tells_relationships()
    {
        await Graph.OpenAsync();
        await Graph.Page.Locator("#canvas").FocusAsync();
        await Graph.Page.Keyboard.PressAsync("t");
        await Expect(Graph.Page.Locator("#table-mode")).ToBeFocusedAsync();
        await Graph.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Graph.Drawer.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(7);
        var from = Graph.Drawer.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^From") });
        await Graph.TabToAsync(from);

        await Graph.Page.Keyboard.PressAsync("Enter");

        await Expect(Graph.Drawer.GetByRole(AriaRole.Columnheader).First).ToHaveAttributeAsync("aria-sort", "descending");
        var last = await Names.First.InnerTextAsync();
        await Graph.Page.Keyboard.PressAsync("Enter");
        await Expect(Names.Last).ToHaveTextAsync(last);
        await Expect(Names.First).Not.ToHaveTextAsync(last);
    }

    [Test]
    public async Task A_reload_and_Back_keep_the_order_of_the_table()
    {
        await Graph.OpenAsync();
        await Graph.Tool("Table").ClickAsync();
        await Graph.Page.Locator("#table-mode").SelectOptionAsync("relationships");
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "To", Exact = true }).ClickAsync();
        await Graph.Page.Locator("#table-text").FillAsync("Solheim");
        await Graph.UntilAsync("location.hash.includes('rows=relationships,to,up,Solheim')");
        var rows = await Graph.Drawer.Locator("tbody").InnerTextAsync();

        await Graph.Page.ReloadAsync();

        await Expect(Graph.Page.Locator("#table-text")).ToHaveValueAsync("Solheim");
        await Expect(Graph.Drawer.Locator("tbody")).ToHaveTextAsync(rows, new() { UseInnerText = true });
        await Graph.Tool("Map").ClickAsync();
        await Graph.UntilAsync("!location.hash.includes('rows=')");
        await Graph.Page.GoBackAsync();
        await Expect(Graph.Drawer.Locator("tbody")).ToHaveTextAsync(rows, new() { UseInnerText = true });
    }

    [Test]
    public async Task Two_selected_states_are_shown_as_a_pair()
    {
        await Graph.OpenAsync("selected=state:NOR,state:ISL");
        await Graph.Tool("Pair of states").ClickAsync();

        await Expect(Graph.Drawer.Locator(".pair-groups")).ToContainTextAsync("Treaty on Northern Fisheries");
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Treaty on Northern Fisheries" }).ClickAsync();
        await Expect(Graph.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Treaty on Northern Fisheries");
    }

    [Test]
    public async Task By_keyboard_alone_a_pair_is_typed()
    {
        await Graph.OpenAsync();
        await Graph.Page.Locator("#canvas").FocusAsync();
        await Graph.Page.Keyboard.PressAsync("b");
        await Expect(Graph.Page.Locator("#pair-first")).ToBeFocusedAsync();
        foreach (var (name, next) in new[] { ("Norway", "#pair-second"), ("Iceland", "#pair-second") })
        {
            await Graph.Page.Keyboard.TypeAsync(name);
            await Expect(Graph.Drawer.GetByRole(AriaRole.Option).First).ToContainTextAsync(name);
            await Graph.Page.Keyboard.PressAsync("Enter");
            await Expect(Graph.Page.Locator(next)).ToBeFocusedAsync();
        }

        await Expect(Graph.Drawer.Locator(".pair-groups")).ToContainTextAsync("Treaty on Northern Fisheries");
    }

    [Test]
    public async Task Enter_pressed_before_the_hits_of_a_field_are_there_takes_the_best_of_them()
    {
        await Graph.OpenAsync("show=pair");
        var first = Graph.Page.Locator("#pair-first");
        await first.FillAsync("Iceland");
        await Expect(Graph.Drawer.GetByRole(AriaRole.Option).First).ToContainTextAsync("Iceland");

        await first.FillAsync("Norway");
        await first.PressAsync("Enter");

        await Expect(Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "State: Norway. Choose another", Exact = true })).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_pair_that_was_typed_is_there_after_a_reload_whatever_is_selected()
    {
        await Graph.OpenAsync("selected=person:kari-solheim&show=pair&between=-,state:ISL");
        await Expect(Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Other state: Iceland. Choose another" })).ToBeVisibleAsync();
        await Graph.Page.Locator("#pair-first").FillAsync("Norway");
        await Expect(Graph.Drawer.GetByRole(AriaRole.Option).First).ToContainTextAsync("Norway");
        await Graph.Page.Keyboard.PressAsync("Enter");
        await Expect(Graph.Drawer.Locator(".pair-groups")).ToContainTextAsync("Treaty on Northern Fisheries");

        await Graph.Page.ReloadAsync();

        await Expect(Graph.Drawer.Locator(".pair-groups")).ToContainTextAsync("Treaty on Northern Fisheries");
        await Graph.Page.GoBackAsync();
        await Expect(Graph.Page.Locator("#pair-first")).ToBeEmptyAsync();
        await Expect(Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Other state: Iceland. Choose another" })).ToBeVisibleAsync();
    }

    // Two hundred and fifty people, which fill three pages.
    private async Task ServeManyAsync()
    {
        var nodes = string.Join(',', Enumerable.Range(100, 250).Select(number => $$$"""{"id":"person:p{{{number}}}","kind":"Person","name":"P {{{number}}}","degree":0,"properties":{}}"""));
        await Graph.Page.RouteAsync("**/api/v1/graph?*", route => route.FulfillAsync(new()
        {
            ContentType = "application/json", Body = $$$"""{"nodes":[{{{nodes}}}],"relationships":[],"total":{"nodes":250,"relationships":0}}""",
        }));
        await Graph.Page.RouteAsync("**/api/v1/entities/**", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = """{"node":{"id":"person:p280","kind":"Person","name":"P 280","degree":0,"properties":{}},"expandable":[],"articles":[],"evidence":[],"total":0,"sources":0}""",
        }));
    }
}
