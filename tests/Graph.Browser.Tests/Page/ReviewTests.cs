using System.Text.RegularExpressions;
using Graph.Browser.Tests.Modules;
using Graph.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

/// <summary>Imports that are reviewed, each into an empty graph of its own.</summary>
public sealed class ReviewTests : PageTests
{
    private const string Solheim = "person:kari-solheim";

    private GraphPage _page = null!; // set before each test

    protected override bool Reviews => true;

    private ILocator Review => _page.Page.GetByRole(AriaRole.Dialog, new() { Name = "Review" });

    [SetUp]
    public async Task StartEmptyService()
    {
        var folder = UntilPagesClose(new TemporaryFolder());
        var service = UntilPagesClose(await ServiceProcess.StartAsync(folder.Combine("graph.db"), "--no-samples"));
        _page = new GraphPage(Graph.Page, service.Address);
        await _page.Page.GotoAsync(service.Address.AbsoluteUri);
    }

    [Test]
    public async Task What_was_read_is_reviewed_changed_and_committed_with_the_mouse()
    {
        await PasteAsync();
        await Expect(Row("Oslo")).ToBeVisibleAsync();
        await Row("Oslo").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Reject") }).ClickAsync();
        await Expect(Row("Oslo").Locator(".chip")).ToHaveTextAsync("rejected");
        await Row("Kari Solheim").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Accept") }).ClickAsync();
        await Expect(Row("Kari Solheim").Locator(".chip")).ToHaveTextAsync("accepted");
        await Expect(Row("Kari Solheim").Locator(".review-name")).ToBeFocusedAsync();
        await Row("silver compass").Locator(".review-name").ClickAsync();
        await Expect(Review.Locator(".review-text .current", new() { HasText = "compass" }).First).ToBeVisibleAsync();
        await Review.GetByLabel("description").FillAsync("Painted red");
        await Review.GetByRole(AriaRole.Button, new() { Name = "Change", Exact = true }).ClickAsync();
        await Expect(Review.GetByRole(AriaRole.Status)).ToHaveTextAsync("Changed");

        await Review.GetByRole(AriaRole.Button, new() { Name = "Commit" }).ClickAsync();

        await Expect(_page.Page.Locator(".import-summary")).ToHaveTextAsync("Import finished: 1 imported");
        await _page.UntilDrawnAsync(Solheim, "state:NOR");
        var names = await NamesAsync();
        Assert.That(names, Does.Not.Contain("Oslo").And.Contain("silver compass"));
    }

    [Test]
    public async Task By_keyboard_alone_something_overlooked_is_added_taken_back_and_the_rest_committed()
    {
        await PasteAsync();
        await _page.TabToAsync(Review.GetByText("Add what was overlooked"));
        await _page.Page.Keyboard.PressAsync("Enter");
        await _page.TabToAsync(Review.Locator("#add-words"));
        await _page.Page.Keyboard.TypeAsync("new harbour");
        await _page.Page.Keyboard.PressAsync("Shift+Tab");
        await _page.Page.Keyboard.TypeAsync("place");
        await _page.TabToAsync(Review.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }));
        await _page.Page.Keyboard.PressAsync("Enter");
        await Expect(Row("new harbour").Locator(".chip")).ToHaveTextAsync("added");

        var back = Review.GetByRole(AriaRole.Button, new() { Name = "Take back" });
        await _page.TabToAsync(back);
        await _page.Page.Keyboard.PressAsync("Enter");
        await Expect(Row("new harbour")).ToHaveCountAsync(0);
        await _page.TabToAsync(Review.GetByRole(AriaRole.Button, new() { Name = "Commit" }), 400);
        await _page.Page.Keyboard.PressAsync("Enter");

        await Expect(_page.Page.Locator(".import-summary")).ToHaveTextAsync("Import finished: 1 imported");
        await _page.UntilDrawnAsync(Solheim);
    }

    [Test]
    public async Task By_keyboard_alone_all_of_a_kind_are_rejected_and_that_is_taken_back_as_one()
    {
        await PasteAsync();
        var all = Review.GetByRole(AriaRole.Button, new() { Name = "Reject all gifts" });
        await _page.TabToAsync(all, 400);

        await _page.Page.Keyboard.PressAsync("Enter");

        await Expect(Review.GetByRole(AriaRole.Status)).ToHaveTextAsync("Rejected: 2 gifts");
        await Expect(Row("silver compass").Locator(".chip")).ToHaveTextAsync("rejected");
        await Expect(Row("wooden sledge").Locator(".chip")).ToHaveTextAsync("rejected");
        await Expect(all).ToHaveCountAsync(0);
        await _page.Page.Keyboard.PressAsync("Control+z");
        await Expect(Review.Locator(".review-row.reject")).ToHaveCountAsync(0);
        await Expect(all).ToBeVisibleAsync();
        await Expect(Review.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Undo") })).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Words_selected_in_the_text_are_what_is_added()
    {
        await PasteAsync();
        await Review.Locator(".review-text").GetByText("harbour").DblClickAsync();
        await Expect(Review.Locator("#add-words")).ToHaveValueAsync(new Regex(@"^\w+\s?$"));
        var words = (await Review.Locator("#add-words").InputValueAsync()).Trim();
        Assert.That(FisheriesTreaty.Text, Does.Contain(words));

        await Review.Locator("#add-words").FillAsync("no such words");
        await Review.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(Review.GetByRole(AriaRole.Status)).ToContainTextAsync("The article does not say “no such words”");
    }

    [Test]
    public async Task The_words_of_the_model_are_offered_for_a_treaty()
    {
        await PasteAsync();
        await Row("Treaty on Northern Fisheries").Locator(".review-name").ClickAsync();
        await Field("status").SelectOptionAsync("in force");
        await Field("kind").SelectOptionAsync("agreement");

        await Review.GetByRole(AriaRole.Button, new() { Name = "Change", Exact = true }).ClickAsync();

        await Expect(Review.GetByRole(AriaRole.Status)).ToHaveTextAsync("Changed");
        await Review.GetByRole(AriaRole.Button, new() { Name = "Change", Exact = true }).ClickAsync();
        await Expect(Review.GetByRole(AriaRole.Status)).ToHaveTextAsync("Nothing was changed");
        await Expect(Field("status")).ToHaveValueAsync("in force");
        await Expect(Field("kind")).ToHaveValueAsync("agreement");
    }

    [Test]
    public async Task Of_two_decisions_in_a_row_both_stand_however_long_the_first_takes()
    {
        await PasteAsync();
        var late = new TaskCompletionSource();
        var count = 0;
        await _page.Page.RouteAsync("**/decisions", async route =>
        {
            var isFirst = Interlocked.Increment(ref count) == 1;
            var answer = await route.FetchAsync();
            if (isFirst)
            {
                await late.Task;
            }

            await route.FulfillAsync(new() { Response = answer });
        });

        await Row("Oslo").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Reject") }).ClickAsync();
        await Row("Kari Solheim").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Accept") }).ClickAsync();
        // What was sent before this question was seen before its answer.
        await _page.Page.EvaluateAsync("fetch('/api/v1/graph?limit=1').then((answer) => answer.text())");
        Assert.That(count, Is.EqualTo(1), "The second waits for the first.");
        late.SetResult();

        await Expect(Row("Oslo").Locator(".chip")).ToHaveTextAsync("rejected");
        await Expect(Row("Kari Solheim").Locator(".chip")).ToHaveTextAsync("accepted");
    }

    [Test]
    public async Task Who_took_part_in_an_event_is_chosen_line_by_line()
    {
        await PasteAsync();
        var events = Review.Locator("section").Filter(new() { Has = _page.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex("^events", RegexOptions.IgnoreCase) }) });
        await events.Locator(".review-name").First.ClickAsync();
        var lines = Review.Locator("[data-field=participants] .review-line");
        await Expect(lines.Last).ToBeVisibleAsync();
        var count = await lines.CountAsync();
        await lines.Last.GetByLabel("who").SelectOptionAsync(new SelectOptionValue { Label = "Oslo" });
        await lines.Last.GetByLabel("role").SelectOptionAsync("host");

        await Review.GetByRole(AriaRole.Button, new() { Name = "Change", Exact = true }).ClickAsync();

        await Expect(Review.GetByRole(AriaRole.Status)).ToHaveTextAsync("Changed");
        await Expect(lines).ToHaveCountAsync(count + 1);
        await Expect(lines.Nth(count - 1).GetByLabel("role")).ToHaveValueAsync("host");
        await lines.Nth(count - 1).GetByLabel("who").SelectOptionAsync("");
        await Review.GetByRole(AriaRole.Button, new() { Name = "Change", Exact = true }).ClickAsync();
        await Expect(lines).ToHaveCountAsync(count);
    }

    [Test]
    public async Task Every_article_of_a_large_import_is_come_to()
    {
        const int count = 22;
        var files = Enumerable.Range(1, count).Select(number => new FilePayload
        {
            Name = $"{number}.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes($"Visit {number}\n\nNorwegian Prime Minister Kari Solheim met Icelandic President Jon Arnarson {number} times in Reykjavik."),
        });
        await _page.Page.Locator("[data-command=import]").ClickAsync();
        await _page.Page.Locator("#import input[type=file]").SetInputFilesAsync(files);
        var place = Review.Locator(".review-steps .muted");
        await Expect(place).ToHaveTextAsync($"article 1 of {count}");
        var next = Review.GetByRole(AriaRole.Button, new() { Name = "Next" });

        for (var at = 2; at <= count; at++)
        {
            await next.ClickAsync();
            await Expect(place).ToHaveTextAsync($"article {at} of {count}");
        }

        await Expect(next).ToBeDisabledAsync();
        await Expect(Review.Locator(".review-text h3")).ToContainTextAsync("Visit");
    }

    [Test]
    public async Task Rows_that_were_not_taken_are_told_in_the_review_and_after_it()
    {
        const string table = """
            id,recipient,agency_name,year_received,date_received,donor,donor_country,gift_description,value_usd,justification
            1,President,White House,2009,2009-07-07,"His Excellency John Smith, President of Ghana",Ghana,"Wooden carved box.",400,courtesy
            2,President,White House,2009,2009-07-07,"His Excellency John Smith, President of Ghana",Ghana,NA,400,courtesy
            """;
        await _page.Page.Locator("[data-command=import]").ClickAsync();
        await _page.Page.Locator("#import input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "us-government-gifts.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(table) });
        await Expect(Review.GetByText("1 row was not taken")).ToBeVisibleAsync();

        await Review.GetByRole(AriaRole.Button, new() { Name = "Commit" }).ClickAsync();

        var file = _page.Page.Locator(".import-file");
        await Expect(file).ToContainTextAsync("us-government-gifts.csv");
        await Expect(file).ToContainTextAsync("1 of 2 rows taken: ");
        await Expect(file).ToContainTextAsync("Line 3, column “gift_description”, “NA”: a value is needed here.");
    }

    [Test]
    public async Task An_import_waits_is_cancelled_or_rolled_back_from_the_list()
    {
        await PasteAsync();
        await _page.Page.Keyboard.PressAsync("Escape");
        await _page.Page.Locator("[data-command=import]").ClickAsync();
        await _page.Page.GetByText("Earlier imports").ClickAsync();
        await Expect(_page.Page.Locator(".earlier time")).ToHaveTextAsync(new Regex(@"^\d+ \w+ \d{4}, \d\d:\d\d UTC$"));
        await _page.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Review Norway") }).ClickAsync();
        await Review.GetByRole(AriaRole.Button, new() { Name = "Commit" }).ClickAsync();
        await Expect(_page.Page.Locator(".import-summary")).ToHaveTextAsync("Import finished: 1 imported");
        await _page.UntilDrawnAsync(Solheim);
        await _page.Button("Import more").ClickAsync();
        await _page.Page.Keyboard.PressAsync("Escape");
        await _page.Page.Locator("[data-command=import]").ClickAsync();
        await _page.Page.GetByText("Earlier imports").ClickAsync();

        await _page.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Roll back Norway") }).ClickAsync();
        await _page.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Take it out of the graph: Norway") }).ClickAsync();

        await Expect(_page.Page.Locator("dialog[open] [role=status]")).ToHaveTextAsync("Rolled back: 1 article taken out of the graph");
        await Expect(_page.Live).ToHaveTextAsync("Rolled back: 1 article taken out of the graph");
        await _page.UntilGoneAsync(Solheim);
    }

    [TestCase(ColorScheme.Light, 1280, 800)]
    [TestCase(ColorScheme.Dark, 390, 844)]
    public async Task Axe_finds_nothing_in_the_review(ColorScheme scheme, int width, int height)
    {
        await WebTools.RestoreAsync();
        await _page.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await _page.Page.SetViewportSizeAsync(width, height);
        await PasteAsync();
        await Row("silver compass").Locator(".review-name").ClickAsync();
        await Review.GetByLabel("description").WaitForAsync();
        Assert.That(await Review.Locator(".review-items").EvaluateAsync<bool>("each => each.scrollWidth > each.clientWidth"), Is.False, "Nothing sticks out.");
        await _page.Page.EvaluateAsync(await File.ReadAllTextAsync(WebTools.Package("axe-core", "axe.min.js")));

        Assert.That(await _page.FaultsAsync(), Is.Empty);
    }

    // By the whole name: that of an event holds those of its participants.
    private ILocator Row(string name) => Review.Locator(".review-row", new() { Has = _page.Page.Locator(".review-name span[dir]").GetByText(name, new() { Exact = true }) });

    private ILocator Field(string name) => Review.Locator(".review-item").GetByRole(AriaRole.Combobox, new() { Name = name, Exact = true });

    private async Task PasteAsync()
    {
        await _page.Page.Locator("[data-command=import]").ClickAsync();
        await _page.Page.GetByLabel("or paste the text of an article").FillAsync(FisheriesTreaty.Text);
        await _page.Button("Import the text").ClickAsync();
        await Expect(Review.Locator(".review-row").First).ToBeVisibleAsync();
    }

    private Task<string[]> NamesAsync() =>
        _page.Page.EvaluateAsync<string[]>("document.getElementById('canvas')._cyreg.cy.nodes().map(node => node.data('label').slice(1, -1))");
}
