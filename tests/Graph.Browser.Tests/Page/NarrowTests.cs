using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

/// <summary>What a narrow screen shows only for a while is in sight when it is shown.</summary>
public sealed class NarrowTests : PageTests
{
    protected override BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = 390, Height = 844 },
        ReducedMotion = ReducedMotion.Reduce,
    };

    [Test]
    public async Task The_hits_of_a_field_stand_below_it()
    {
        await Graph.OpenAsync("show=pair");
        await Graph.Page.Locator("#pair-first").FillAsync("norway");

        await Expect(Graph.Page.Locator("#pair-first-hits")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Test]
    public async Task The_list_opens_at_what_is_selected()
    {
        await Graph.OpenAsync();
        await ShowAsync("List");
        await Graph.Roster.FocusAsync();
        await Graph.Page.Keyboard.PressAsync("End");
        await Expect(Graph.Roster.Locator("[aria-selected=true]")).ToBeVisibleAsync();
        await Graph.Page.ReloadAsync();
        await Expect(Graph.Page.Locator("#live")).ToContainTextAsync("drawn");

        await ShowAsync("List");

        var chosen = Graph.Roster.Locator("[aria-selected=true]");
        await Expect(chosen).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(Graph.Roster).ToHaveAttributeAsync("aria-activedescendant", await chosen.GetAttributeAsync("id") ?? "");
    }

    [Test]
    public async Task Names_stand_above_the_line_that_says_what_is_drawn()
    {
        await Graph.OpenAsync("show=table");
        await ShowAsync("Tools");

        await Graph.UntilAsync("""
            (({ cy }, edge) => cy.height() < 400 && cy.nodes().filter((node) => node.style('label') !== '').length > 3
              && cy.nodes().every((node) => node.renderedBoundingBox({ includeLabels: true }).y2 <= edge))
              (document.getElementById('canvas')._cyreg, document.getElementById('status').getBoundingClientRect().top - document.getElementById('canvas').getBoundingClientRect().top)
            """);
    }

    [Test]
    public async Task An_article_that_was_read_is_in_sight_after_a_reload()
    {
        await Graph.OpenAsync("selected=person:kari-solheim");
        await ShowAsync("Details");
        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Read in the article" }).First.ClickAsync();
        await Expect(Graph.Panel.Locator("mark.current").First).ToBeInViewportAsync();

        await Graph.Page.ReloadAsync();

        await Expect(Graph.Panel.Locator("mark.current").First).ToBeInViewportAsync();
    }

    private Task ShowAsync(string sheet) => Graph.Page.Locator("#tabs").GetByRole(AriaRole.Button, new() { Name = sheet }).ClickAsync();
}
