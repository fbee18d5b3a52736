using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

/// <summary>Paper, and colours that the reader forces on every page.</summary>
public sealed class MediaTests : PageTests
{
    private const int PaperWidth = 718; // A4 between its margins

    [Test]
    public async Task A_table_is_printed_whole_and_without_what_is_there_to_be_pressed()
    {
        await Graph.OpenAsync("show=table");
        await Expect(Graph.Drawer.Locator("tbody tr").Last).ToBeVisibleAsync();

        await PrintAsync();

        await Expect(Graph.Page.Locator("header.bar")).ToBeHiddenAsync();
        await Expect(Graph.Page.Locator("#tools")).ToBeHiddenAsync();
        var isWhole = await Graph.Drawer.Locator(".table-box").EvaluateAsync<bool>("each => each.scrollHeight <= each.clientHeight && each.getBoundingClientRect().bottom <= document.documentElement.scrollHeight");
        Assert.That(isWhole, Is.True);
        Assert.That(await Graph.Page.EvaluateAsync<bool>("document.documentElement.scrollHeight > innerHeight"), Is.True, "What is longer than a page goes on on the next one.");
    }

    [Test]
    public async Task Of_an_article_that_is_read_the_article_is_printed_dark_on_light()
    {
        await Graph.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Graph.OpenAsync("selected=treaty:northern-fisheries");
        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First.ClickAsync();
        await Graph.Panel.Locator("mark.current").First.WaitForAsync();

        await PrintAsync();

        await Expect(Graph.Page.Locator("#canvas")).ToBeHiddenAsync();
        await Expect(Graph.Panel.Locator(".paragraph").Last).ToBeVisibleAsync();
        Assert.That(await Graph.Page.EvaluateAsync<string>("getComputedStyle(document.body).color"), Is.EqualTo("rgb(23, 32, 45)"));
    }

    [Test]
    public async Task The_picture_is_printed_in_light_colours_from_the_dark_theme_and_is_dark_again_afterwards()
    {
        await Graph.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Graph.OpenAsync();
        await Graph.Page.Locator("#theme-button").WaitForAsync();
        var dark = await LettersAsync();
        await Graph.Page.EvaluateAsync($"addEventListener('beforeprint', () => {{ window.printed = ({Letters})(); }})");

        await Graph.Page.PdfAsync();

        Assert.That(await Graph.Page.EvaluateAsync<string[]>("printed"), Is.EqualTo(new[] { "rgb(23,32,45)", "rgb(245,246,248)" }));
        Assert.That(dark, Does.Not.Contain("rgb(23,32,45)"));
        await Graph.UntilAsync($"`${{({Letters})()}}` === '{string.Join(',', dark)}'");
    }

    [Test]
    public async Task Where_colours_are_forced_names_and_kinds_can_still_be_told_apart_on_the_canvas()
    {
        await Graph.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark });
        await Graph.OpenAsync();

        var kinds = await Graph.Page.EvaluateAsync<string[]>("[...new Set(document.getElementById('canvas')._cyreg.cy.nodes().map(node => node.style('background-color')))]");
        var letters = await LettersAsync();

        Assert.That(kinds, Has.Length.GreaterThan(4));
        Assert.That(letters, Is.Unique);
    }

    // The colours of a name and of the rim around it.
    private const string Letters = "() => (node => [node.style('color'), node.style('text-outline-color')])(document.getElementById('canvas')._cyreg.cy.getElementById('state:NOR'))";

    private Task<string[]> LettersAsync() => Graph.Page.EvaluateAsync<string[]>(Letters);

    private async Task PrintAsync()
    {
        await Graph.Page.SetViewportSizeAsync(PaperWidth, 400);
        await Graph.Page.EmulateMediaAsync(new() { Media = Media.Print });
    }
}
