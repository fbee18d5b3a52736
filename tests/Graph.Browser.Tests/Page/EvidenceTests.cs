using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

public sealed class EvidenceTests : PageTests
{
    [Test]
    public async Task A_relationship_shows_the_sentence_it_rests_on_with_source_and_time()
    {
        await Graph.OpenAsync();

        await Graph.Roster.FocusAsync();
        await Graph.Page.Keyboard.PressAsync("End");
        await Graph.Roster.GetByRole(AriaRole.Option, new() { NameRegex = new Regex("^Norway gave silver compass") }).ClickAsync();

        var card = Graph.Panel.Locator(".evidence-card").First;
        await Expect(card.Locator("blockquote")).ToHaveTextAsync("Norway gave Arnarson a wooden sledge and a silver compass.");
        await Expect(card.Locator(".evidence-source")).ToContainTextAsync("Northern Wire");
        await Expect(card.Locator(".evidence-source")).ToContainTextAsync("12 March 2025, 10:30 UTC");
        Assert.That(await card.Locator("mark").InnerTextAsync(), Is.Not.Empty);
    }

    [Test]
    public async Task The_article_opens_at_the_marked_sentence()
    {
        await Graph.OpenAsync("selected=treaty:northern-fisheries");

        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First.ClickAsync();

        await Expect(Graph.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(FisheriesTreaty.Title);
        await Expect(Graph.Panel.Locator("mark.current").First).ToBeInViewportAsync();
        var marked = string.Concat(await Graph.Panel.Locator("mark.current").AllInnerTextsAsync());
        Assert.That(FisheriesTreaty.Text.Contains(marked, StringComparison.Ordinal), Is.True, marked);
        Assert.That(marked, Does.Contain("Treaty on Northern Fisheries"));
        await Expect(Graph.Panel.Locator(".entry-time").First).ToHaveTextAsync("10:30");
    }

    [Test]
    public async Task An_article_that_comes_late_leaves_who_writes_alone()
    {
        var late = new TaskCompletionSource();
        await Graph.OpenAsync("selected=treaty:northern-fisheries");
        await Graph.Page.RouteAsync("**/api/v1/articles/*", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First.ClickAsync();
        await Graph.Page.GetByRole(AriaRole.Combobox).FocusAsync();

        late.SetResult();

        await Expect(Graph.Panel.Locator("mark.current").First).ToBeInViewportAsync();
        await Expect(Graph.Page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
    }

    [Test]
    public async Task Back_Forward_and_a_reload_close_and_open_the_article_at_its_sentence()
    {
        await Graph.OpenAsync();
        await Graph.SearchAsync("Treaty on Northern Fisheries");
        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First.ClickAsync();
        var title = Graph.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 });
        var mark = Graph.Panel.Locator("mark.current").First;
        await Expect(mark).ToBeInViewportAsync();
        var sentence = await mark.InnerTextAsync();

        await Graph.Page.GoBackAsync();
        await Expect(title).ToHaveTextAsync("Treaty on Northern Fisheries");
        await Graph.Page.GoForwardAsync();
        await Expect(title).ToHaveTextAsync(FisheriesTreaty.Title);
        await Expect(mark).ToHaveTextAsync(sentence);
        await Graph.Page.ReloadAsync();
        await Expect(title).ToHaveTextAsync(FisheriesTreaty.Title);
        await Expect(mark).ToHaveTextAsync(sentence);
        await Expect(mark).ToBeInViewportAsync();
        await Graph.Page.GoBackAsync();
        await Expect(title).ToHaveTextAsync("Treaty on Northern Fisheries");
    }

    [Test]
    public async Task The_article_is_shown_whole_and_word_for_word()
    {
        await Graph.OpenAsync("selected=treaty:northern-fisheries");
        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First.ClickAsync();
        await Graph.Panel.Locator("mark.current").First.WaitForAsync();

        var paragraphs = await Graph.Panel.Locator(".paragraph p").AllInnerTextsAsync();

        Assert.That(string.Join('\n', paragraphs), Is.EqualTo(FisheriesTreaty.Text));
    }

    [Test]
    public async Task Back_from_the_article_is_the_panel_as_it_was_and_the_picture_is_untouched()
    {
        await Graph.OpenAsync("selected=treaty:northern-fisheries");
        var picture = await Graph.PictureAsync();
        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First.ClickAsync();

        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Back" }).ClickAsync();

        await Expect(Graph.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Treaty on Northern Fisheries");
        Assert.That(await Graph.PictureAsync(), Is.EqualTo(picture));
    }
}
