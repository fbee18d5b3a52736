using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

/// <summary>What the page does while the service cannot be reached.</summary>
public sealed class OutageTests : PageTests
{
    private const string Unreachable = "The server cannot be reached. Is it running?";

    protected override bool IsExpected(string error) => error.Contains("Failed to load resource", StringComparison.Ordinal);

    [Test]
    public async Task A_dialog_whose_code_cannot_be_fetched_says_so_and_opens_once_it_can()
    {
        await Graph.OpenAsync();
        await Graph.Page.RouteAsync("**/views/importing.js", route => route.AbortAsync());
        await Graph.Page.Locator("#actions [data-command=import]").ClickAsync();
        await Expect(Graph.Live).ToHaveTextAsync(Unreachable);

        await Graph.Page.UnrouteAllAsync();

        await Expect(Graph.Page.GetByRole(AriaRole.Dialog, new() { Name = "Import articles" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_search_that_cannot_be_asked_says_so()
    {
        await Graph.OpenAsync();
        await Graph.Page.RouteAsync("**/api/v1/search*", route => route.AbortAsync());
        await Graph.Page.GetByRole(AriaRole.Combobox).FillAsync("kari");
        await Expect(Graph.Page.Locator(".hits-note")).ToHaveTextAsync(Unreachable);
    }
}
