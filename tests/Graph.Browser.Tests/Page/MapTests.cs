using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

public sealed class MapTests : PageTests
{
    private ILocator Places => Graph.Drawer.GetByRole(AriaRole.List, new() { Name = "Places on the map" });

    [Test]
    public async Task What_is_drawn_stands_on_the_map_and_is_selected_there()
    {
        await Graph.OpenAsync();
        await Graph.Tool("Map").ClickAsync();
        await Expect(Graph.Drawer.Locator(".map-spot")).ToHaveCountAsync(3);

        await Graph.Drawer.Locator(".map-spot", new() { HasText = "Norway" }).ClickAsync();

        await Expect(Graph.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Norway");
        await Expect(Places.GetByRole(AriaRole.Button, new() { Name = "Norway" })).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Graph.Page).ToHaveURLAsync(new Regex("show=map"));
    }

    [Test]
    public async Task By_keyboard_alone_a_place_is_chosen_from_the_list_beside_the_map()
    {
        await Graph.OpenAsync();
        await Graph.Page.Locator("#canvas").FocusAsync();
        await Graph.Page.Keyboard.PressAsync("m");
        await Graph.TabToAsync(Places.GetByRole(AriaRole.Button, new() { Name = "Reykjavik" }));

        await Graph.Page.Keyboard.PressAsync("Enter");

        await Expect(Graph.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Reykjavik");
    }

    [Test]
    public async Task The_map_follows_the_filter()
    {
        await Graph.OpenAsync("show=map");
        await Expect(Places.GetByRole(AriaRole.Button, new() { Name = "Iceland" })).ToBeVisibleAsync();

        await Graph.Page.Locator("#legend").GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^states") }).UncheckAsync();

        await Expect(Places.GetByRole(AriaRole.Button, new() { Name = "Iceland" })).ToHaveCountAsync(0);
    }
}
