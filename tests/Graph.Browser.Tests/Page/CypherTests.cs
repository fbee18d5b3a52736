using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

public sealed class CypherTests : PageTests
{
    private ILocator Editor => Graph.Page.Locator("#cypher-statement");

    private ILocator Cells => Graph.Drawer.Locator("td");

    // The browser itself notes every answer of this status.
    protected override bool IsExpected(string error) => error.Contains("the server responded with a status of 400", StringComparison.Ordinal);

    [Test]
    public async Task Rows_come_as_a_table_and_their_nodes_onto_the_canvas()
    {
        await Graph.OpenAsync("nodes=state:NOR");
        await Graph.Tool("Cypher").ClickAsync();
        await Editor.FillAsync("MATCH (giver)-[:GAVE]->(gift:Gift) RETURN giver.name AS giver, gift ORDER BY gift.name");
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Run" }).ClickAsync();

        await Expect(Cells.Nth(1)).ToHaveTextAsync("silver compass");
        var late = new TaskCompletionSource();
        await Graph.Page.RouteAsync("**/api/v1/graph/**", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Draw 2 nodes" }).ClickAsync();
        await Expect(Graph.Page.Locator("#status")).ToContainTextAsync("working");
        late.SetResult();
        await Graph.UntilDrawnAsync("gift:silver-compass", "gift:wooden-sledge");
        await Graph.UntilAsync("document.getElementById('canvas')._cyreg.cy.edges().length >= 2");
    }

    [Test]
    public async Task Run_with_nothing_written_runs_the_example()
    {
        await Graph.OpenAsync("show=cypher");
        await Graph.Button("Run").ClickAsync();
        await Expect(Graph.Drawer.Locator("th").First).ToHaveTextAsync("p");
        await Expect(Graph.Page.Locator(".cm-content")).ToContainTextAsync("MATCH (p:Person)-[:GAVE]->(g:Gift) RETURN p, g");
    }

    [Test]
    public async Task By_keyboard_alone_a_statement_is_run_with_its_parameters()
    {
        await Graph.OpenAsync();
        await Graph.Page.Locator("#canvas").FocusAsync();
        await Graph.Page.Keyboard.PressAsync("q");
        await Expect(Editor).ToBeFocusedAsync();
        await Graph.Page.Keyboard.TypeAsync("MATCH (s:State {name: $name}) RETURN s.iso3");
        await Graph.Page.Keyboard.PressAsync("Tab");
        await Graph.Page.Keyboard.PressAsync("Enter");
        await Graph.TabToAsync(Graph.Page.Locator("#cypher-parameters"), most: 1);
        await Graph.Page.Keyboard.TypeAsync("""{"name": "Norway"}""");

        await Graph.Page.Keyboard.PressAsync("Control+Enter");

        await Expect(Cells.First).ToHaveTextAsync("NOR");
    }

    [Test]
    public async Task What_the_graph_holds_is_offered_while_a_statement_is_typed()
    {
        await Graph.Page.Clock.InstallAsync();
        await Graph.OpenAsync("show=cypher");
        await Editor.ClickAsync();
        var offered = Graph.Drawer.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option);
        await Graph.Page.Keyboard.TypeAsync("MATCH (giver)-[:GA");
        await Expect(offered.First).ToHaveTextAsync(new Regex("^GAVE"));
        await TakeAsync();
        await Graph.Page.Keyboard.TypeAsync("]->(gift:Gi");
        await Expect(offered.First).ToHaveTextAsync(new Regex("^Gift"));
        await TakeAsync();
        await Graph.Page.Keyboard.TypeAsync(") RETURN gift.it");
        await Expect(offered.First).ToHaveTextAsync(new Regex("^item"));
        await TakeAsync();

        await Graph.Page.Keyboard.PressAsync("Control+Enter");

        await Expect(Editor).ToHaveTextAsync("MATCH (giver)-[:GAVE]->(gift:Gift) RETURN gift.item");
        await Expect(Cells).ToHaveCountAsync(2);

        // In the first 75 ms of its list the editor takes Enter for the end of a line; the page's clock goes past them.
        async Task TakeAsync()
        {
            await Graph.Page.Clock.FastForwardAsync(100);
            await Graph.Page.Keyboard.PressAsync("Enter");
        }
    }

    [Test]
    public async Task The_query_behind_what_is_seen_is_one_key_away()
    {
        await Graph.OpenAsync();
        await Graph.Page.Locator("#canvas").FocusAsync();

        await Graph.Page.Keyboard.PressAsync("Shift+Q");

        await Expect(Editor).ToContainTextAsync("MATCH");
    }

    [Test]
    public async Task An_error_is_marked_where_it_is()
    {
        await Graph.OpenAsync("show=cypher");
        await Editor.FillAsync("MATCH (n)\n  RETRUN n");
        await Editor.PressAsync("Control+Enter");

        await Expect(Graph.Drawer.GetByRole(AriaRole.Alert)).ToContainTextAsync("Line 2, column 3");
        await Expect(Graph.Drawer.Locator("pre")).ToHaveTextAsync(new Regex(@"^  RETRUN n\s+\^\s*$"));
        await Expect(Editor.Locator(".cm-lintRange-error")).ToHaveTextAsync("RETRUN");
        await Graph.UntilAsync("getSelection().toString() === 'RETRUN'");
    }

    [Test]
    public async Task An_error_that_comes_late_leaves_the_keyboard_where_it_has_gone()
    {
        var late = new TaskCompletionSource();
        await Graph.OpenAsync("show=cypher");
        await Graph.Page.RouteAsync("**/api/v1/query", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        await Editor.FillAsync("MATCH (n) RETRUN n");
        await Editor.PressAsync("Control+Enter");
        var name = Graph.Page.Locator("#cypher-name");
        await name.FocusAsync();

        late.SetResult();

        await Expect(Graph.Drawer.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Expect(name).ToBeFocusedAsync();
    }

    [Test]
    public async Task What_is_typed_over_before_the_editor_hears_of_its_selection_brings_no_style_of_the_browser()
    {
        await Graph.OpenAsync("show=cypher");
        await Editor.FillAsync("RETURN 'herring' AS caught");
        await Expect(Editor.Locator("span").First).ToHaveTextAsync("RETURN");

        await Editor.EvaluateAsync("""
            editor => {
              addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), { capture: true });
              getSelection().selectAllChildren(editor);
            }
            """);
        await Graph.Page.Keyboard.InsertTextAsync("RETURN 2");

        await Expect(Editor).ToHaveTextAsync("RETURN 2");
    }

    [Test]
    public async Task A_statement_that_writes_is_refused_and_parameters_that_are_no_JSON_too()
    {
        await Graph.OpenAsync("show=cypher");
        await Editor.FillAsync("CREATE (n:Mark)");
        await Editor.PressAsync("Control+Enter");
        await Expect(Graph.Drawer.GetByRole(AriaRole.Alert)).ToContainTextAsync(new Regex("AccessMode"));

        await Editor.FillAsync("RETURN $x");
        await Graph.Drawer.GetByText("Parameters", new() { Exact = true }).ClickAsync();
        await Graph.Page.Locator("#cypher-parameters").FillAsync("{x: 1");
        await Editor.PressAsync("Control+Enter");
        await Expect(Graph.Drawer.GetByRole(AriaRole.Alert)).ToContainTextAsync("no JSON");
    }

    [Test]
    public async Task The_statement_behind_a_click_is_shown_and_runs()
    {
        await Graph.OpenAsync("selected=person:jon-arnarson");
        await Graph.Panel.Locator(".evidence-card").First.WaitForAsync();
        await Graph.Tool("Cypher").ClickAsync();
        await Graph.Drawer.GetByText("Asked by the page").ClickAsync();
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "entities/person:jon-arnarson", Exact = true }).ClickAsync();

        await Expect(Editor).ToContainTextAsync(new Regex("MATCH .*\\$id", RegexOptions.Singleline));
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Run" }).ClickAsync();
        await Expect(Cells.First).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_statement_is_saved_under_a_name_and_found_after_a_reload()
    {
        var name = $"Coasts {TestContext.CurrentContext.Random.GetString(6)}";
        await Graph.OpenAsync("show=cypher");
        await Editor.FillAsync("RETURN 'fish' AS caught");
        await Graph.Page.Locator("#cypher-name").FillAsync(name);
        await Graph.Page.Keyboard.PressAsync("Enter");
        await Expect(Graph.Live).ToHaveTextAsync($"Saved as “{name}”");

        await Graph.Page.ReloadAsync();
        await Graph.Drawer.GetByText("Saved", new() { Exact = true }).ClickAsync();
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
        await Expect(Editor).ToHaveTextAsync("RETURN 'fish' AS caught");
        await Graph.Drawer.GetByText("Saved", new() { Exact = true }).ClickAsync();
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = $"Remove {name}" }).ClickAsync();
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = $"Remove for good: {name}" }).ClickAsync();
        await Expect(Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = name, Exact = true })).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_plan_that_is_asked_for_is_shown_step_by_step()
    {
        await Graph.OpenAsync("show=cypher");
        await Editor.FillAsync("EXPLAIN MATCH (s:State) RETURN s.capital AS capital");
        await Editor.PressAsync("Control+Enter");
        await Expect(Graph.Drawer.Locator(".plan li").Last).ToContainTextAsync("expected");
        await Expect(Graph.Drawer.Locator(".plan")).ToContainTextAsync("NodeByLabelScan");
        await Expect(Cells).ToHaveCountAsync(0);

        await Editor.FillAsync("PROFILE MATCH (s:State) WHERE s.name CONTAINS 'way' RETURN s.name AS name");
        await Editor.PressAsync("Control+Enter");
        await Expect(Graph.Drawer.Locator(".plan li").First).ToContainTextAsync("1 row,");
        await Expect(Cells.First).ToHaveTextAsync("Norway");
    }

    [Test]
    public async Task What_was_found_is_in_sight_in_a_low_drawer_too()
    {
        await Graph.OpenAsync("selected=person:jon-arnarson&show=cypher");
        await Editor.FillAsync("UNWIND range(1, 40) AS n RETURN n");

        await Editor.PressAsync("Control+Enter");

        await Expect(Cells.First).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(Editor).ToBeFocusedAsync();
    }

    [Test]
    public async Task What_was_found_stays_in_sight_when_a_panel_narrows_the_console()
    {
        await Graph.OpenAsync("show=cypher");
        await Editor.FillAsync("UNWIND range(1, 40) AS n RETURN n");
        await Editor.PressAsync("Control+Enter");
        await Expect(Cells.First).ToBeInViewportAsync(new() { Ratio = 1 });

        await Graph.Page.EvaluateAsync("location.hash = 'selected=person:jon-arnarson&show=cypher'");

        await Expect(Graph.Panel).ToBeVisibleAsync();
        await Expect(Cells.First).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Test]
    public async Task Every_example_runs_and_names_what_it_returns()
    {
        await Graph.OpenAsync("show=cypher");
        var menu = Graph.Drawer.GetByRole(AriaRole.Group, new() { Name = "Examples", Exact = true });
        await Graph.Drawer.GetByText("Examples", new() { Exact = true }).ClickAsync();
        await Expect(menu.GetByRole(AriaRole.Button).First).ToBeVisibleAsync();
        var names = await menu.GetByRole(AriaRole.Button).AllTextContentsAsync();
        await Graph.Page.Keyboard.PressAsync("Escape");
        var answer = "";
        await Graph.Page.RouteAsync("**/api/v1/query", async route =>
        {
            var response = await route.FetchAsync();
            answer = await response.TextAsync();
            await route.FulfillAsync(new() { Response = response });
        });

        foreach (var name in names)
        {
            await Graph.Drawer.GetByText("Examples", new() { Exact = true }).ClickAsync();
            await menu.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
            await Graph.Page.RunAndWaitForResponseAsync(() => Graph.Page.Keyboard.PressAsync("Control+Enter"), "**/api/v1/query");
            Assert.That(answer, Does.Contain("\"fields\"").And.Not.Contain("\"errors\""), name);
            await Expect(Graph.Drawer.Locator(".result-line")).ToContainTextAsync("row");
        }

        Assert.That(names, Has.Count.GreaterThan(4).And.Unique);
    }

    [TestCase(1280, 800)]
    [TestCase(390, 844)]
    [TestCase(390, 500)]
    public async Task The_menus_of_the_console_lie_within_the_window_and_Escape_closes_them_alone(int width, int height)
    {
        await Graph.Page.SetViewportSizeAsync(width, height);
        await Graph.OpenAsync("selected=person:jon-arnarson&show=cypher");
        await Editor.FillAsync(string.Join('\n', Enumerable.Repeat("RETURN 1 AS one // of many lines", 30)));
        await Editor.PressAsync("Control+Enter");
        foreach (var name in new[] { "Examples", "Saved", "History", "Asked by the page" })
        {
            var word = Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
            await word.ClickAsync();
            var menu = Graph.Drawer.GetByRole(AriaRole.Group, new() { Name = name, Exact = true });
            await Expect(menu).ToBeInViewportAsync(new() { Ratio = 1 });

            await Graph.Page.Keyboard.PressAsync("Escape");

            await Expect(menu).ToBeHiddenAsync();
            await Expect(word).ToBeFocusedAsync();
        }

        await Expect(Graph.Page).ToHaveURLAsync(new Regex("selected=person:jon-arnarson"));
    }

    [Test]
    public async Task Many_rows_are_cut_where_nobody_reads_on()
    {
        await Graph.OpenAsync("show=cypher");
        await Editor.FillAsync("UNWIND range(1, 200000) AS n RETURN n");
        await Editor.PressAsync("Control+Enter");

        await Expect(Graph.Drawer.Locator(".result-line")).ToContainTextAsync("The first 1,000 rows");
    }

    [Test]
    public async Task All_rows_become_a_file_also_those_that_are_not_shown()
    {
        await Graph.OpenAsync("show=cypher");
        await Editor.FillAsync("UNWIND range(1, 1500) AS n RETURN n, '=' + n AS formula");
        await Editor.PressAsync("Control+Enter");
        await Expect(Graph.Drawer.Locator(".result-line")).ToContainTextAsync("The first 1,000 rows");
        await Editor.FillAsync("something else");

        var file = await Graph.Page.RunAndWaitForDownloadAsync(() => Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "CSV" }).ClickAsync());

        Assert.That(file.SuggestedFilename, Is.EqualTo("rows.csv"));
        var lines = await File.ReadAllLinesAsync(await file.PathAsync());
        Assert.That(lines, Has.Length.EqualTo(1501));
        Assert.That(lines[^1], Is.EqualTo("1500,'=1500"));
        await Expect(Graph.Live).ToHaveTextAsync("rows.csv is in your downloads: 1,500 rows");
    }

    [Test]
    public async Task What_stands_in_the_console_and_what_was_run_outlive_a_reload()
    {
        await Graph.OpenAsync("show=cypher");
        await Editor.FillAsync("RETURN 'herring' AS caught");
        await Editor.PressAsync("Control+Enter");
        await Expect(Cells.First).ToHaveTextAsync("herring");
        await Editor.FillAsync("RETURN 'half a statem");

        await Graph.Page.ReloadAsync();

        await Expect(Editor).ToHaveTextAsync("RETURN 'half a statem");
        await Graph.Drawer.GetByText("History", new() { Exact = true }).ClickAsync();
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "RETURN 'herring' AS caught" }).ClickAsync();
        await Expect(Editor).ToHaveTextAsync("RETURN 'herring' AS caught");
    }
}
