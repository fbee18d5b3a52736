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
    public async Task Of_several_dialogs_asked_for_meanwhile_the_last_one_opens()
    {
        await Graph.OpenAsync();
        await Graph.Page.RouteAsync("**/js/views/*.js", route => route.AbortAsync());
        foreach (var command in new[] { "import", "identity", "views" })
        {
            await Graph.Page.Locator($"#actions [data-command={command}]").ClickAsync();
        }

        await Expect(Graph.Live).ToHaveTextAsync(Unreachable);
        await Graph.Page.UnrouteAllAsync();

        await Expect(Graph.Page.GetByRole(AriaRole.Dialog, new() { Name = "Saved views and exports" })).ToBeVisibleAsync();
        await Expect(Graph.Page.Locator("dialog[open]")).ToHaveCountAsync(1); // what was asked for earlier was fetched earlier
    }

    [Test]
    public async Task Times_that_could_not_be_asked_for_come_once_the_service_is_back()
    {
        await Graph.OpenAsync();
        await Graph.Page.RouteAsync("**/api/v1/timeline", route => route.AbortAsync());
        await Graph.Tool("Timeline").ClickAsync();
        await Expect(Graph.Drawer.Locator(".failure")).ToHaveTextAsync(Unreachable);

        await Graph.Page.UnrouteAllAsync();

        await Expect(Graph.Drawer.Locator(".timeline-bars")).ToBeVisibleAsync();
        await Expect(Graph.Drawer.Locator(".failure")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Details_and_paths_that_could_not_be_asked_for_can_be_asked_for_again()
    {
        await Graph.Page.RouteAsync("**/api/v1/paths?*", route => route.AbortAsync());
        await Graph.Page.RouteAsync("**/api/v1/entities/**", route => route.AbortAsync());
        await Graph.OpenAsync("selected=person:kari-solheim&show=paths&between=person:kari-solheim,gift:silver-compass");
        await Expect(Graph.Panel.Locator(".failure")).ToContainTextAsync(Unreachable);
        await Expect(Graph.Drawer.Locator(".failure")).ToContainTextAsync(Unreachable);
        await Graph.Page.UnrouteAllAsync();

        await Graph.Panel.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Graph.Panel.Locator(".evidence-card").First.WaitForAsync();
        await Graph.Drawer.Locator(".path-line").First.WaitForAsync();
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
