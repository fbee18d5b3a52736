using System.Text.RegularExpressions;
using Graph.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

/// <summary>Imports through the page, each into an empty graph of its own.</summary>
public sealed class ImportTests : PageTests
{
    private GraphPage _page = null!; // set before each test

    [SetUp]
    public async Task StartEmptyService()
    {
        var folder = UntilPagesClose(new TemporaryFolder());
        var service = UntilPagesClose(await ServiceProcess.StartAsync(folder.Combine("graph.db"), "--no-samples"));
        _page = new GraphPage(Graph.Page, service.Address);
        await _page.Page.GotoAsync(service.Address.AbsoluteUri);
    }

    [Test]
    public async Task An_empty_graph_says_what_to_do()
    {
        await Expect(_page.Page.Locator("#empty")).ToContainTextAsync("The graph is empty");

        await _page.Page.Locator("#empty").GetByRole(AriaRole.Button, new() { Name = "Import an article" }).ClickAsync();

        await Expect(_page.Page.GetByRole(AriaRole.Dialog, new() { Name = "Import articles" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_draft_dropped_on_the_page_is_drawn()
    {
        await DropAsync("visit.json", "application/json", FisheriesTreaty.Draft().ToJsonString());

        await Expect(_page.Page.Locator(".import-summary")).ToHaveTextAsync("Import finished: 1 imported");
        await Expect(_page.Page.Locator(".import-file strong")).ToHaveTextAsync(FisheriesTreaty.Title);
        await _page.UntilDrawnAsync("person:kari-solheim", "treaty:northern-fisheries", "gift:silver-compass");
        await _page.Button("Show the graph").ClickAsync();
        await Expect(_page.Page.Locator("#empty")).ToBeHiddenAsync();
    }

    [Test]
    public async Task A_pasted_article_is_read_and_drawn()
    {
        await _page.Page.Locator("[data-command=import]").ClickAsync();
        await _page.Page.GetByLabel("or paste the text of an article").FillAsync(FisheriesTreaty.Text);
        await _page.Button("Import the text").ClickAsync();

        await Expect(_page.Page.Locator(".import-summary")).ToHaveTextAsync("Import finished: 1 imported");

        await _page.UntilDrawnAsync("state:NOR", "state:ISL");
    }

    [Test]
    public async Task The_same_text_twice_changes_nothing_and_says_so()
    {
        await DropAsync("a.txt", "text/plain", FisheriesTreaty.Text);
        await Expect(_page.Page.Locator(".import-summary")).ToHaveTextAsync("Import finished: 1 imported");

        await DropAsync("a.txt", "text/plain", FisheriesTreaty.Text);

        await Expect(_page.Page.Locator(".import-summary")).ToHaveTextAsync("Import finished: 1 already there");
        await Expect(_page.Page.Locator(".import-file")).ToContainTextAsync("nothing changed");
        await _page.Button("Import more").ClickAsync();
        await _page.Page.Locator("summary", new() { HasText = "Earlier imports" }).ClickAsync();
        await Expect(_page.Page.Locator(".earlier .chip")).ToHaveTextAsync(["nothing changed", "committed"]);
        await Expect(_page.Page.Locator(".earlier").GetByRole(AriaRole.Button)).ToHaveCountAsync(1);
    }

    [Test]
    public async Task A_draft_that_is_wrong_says_what_is_wrong_and_leaves_the_picture_alone()
    {
        await DropAsync("wrong.json", "application/json", """{ "version": 1, "artcle": {} }""");

        await Expect(_page.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync(new Regex("artcle|article"));

        await Expect(_page.Page.Locator("#empty")).ToContainTextAsync("The graph is empty");
    }

    [Test]
    public async Task The_real_article_shows_its_people_states_treaty_and_gifts()
    {
        var file = SharedFolder.Find("articles", "putin-north-korea-2024-06-19.txt");

        await DropAsync(Path.GetFileName(file), "text/plain", await File.ReadAllTextAsync(file));

        await Expect(_page.Page.Locator(".import-summary")).ToHaveTextAsync("Import finished: 1 imported");
        await _page.UntilDrawnAsync("person:vladimir-putin", "person:kim-jong-un", "person:yury-ushakov", "state:RUS", "state:PRK", "state:UKR", "state:USA");
        var names = await _page.Page.EvaluateAsync<string[]>("document.getElementById('canvas')._cyreg.cy.nodes().map(node => node.data('kind') + ': ' + node.data('label').slice(1, -1))");
        Assert.That(names, Has.Some.Matches<string>(name => name.StartsWith("Treaty: ", StringComparison.Ordinal) && name.Contains("Comprehensive", StringComparison.Ordinal)));
        foreach (var gift in new[] { "Aurus", "dirk", "tea set" })
        {
            Assert.That(names, Has.Some.Matches<string>(name => name.StartsWith("Gift: ", StringComparison.Ordinal) && name.Contains(gift, StringComparison.Ordinal)), gift);
        }
    }

    private async Task DropAsync(string name, string type, string text)
    {
        var transfer = await _page.Page.EvaluateHandleAsync(
            "([name, type, text]) => { const transfer = new DataTransfer(); transfer.items.add(new File([text], name, { type })); return transfer; }",
            new[] { name, type, text });
        await _page.Page.DispatchEventAsync("body", "drop", new { dataTransfer = transfer });
    }
}
