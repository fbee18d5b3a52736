using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

public sealed class TimelineTests : PageTests
{
    // Said at 10:30 and at 09:15; the visit in the autumn is of the entry at 08:00.
    private const string Late = "statement:coasts";
    private const string Early = "event:autumn-visit";

    [Test]
    public async Task Typed_times_let_through_what_was_reported_then_and_can_be_undone()
    {
        await Graph.OpenAsync();
        await Graph.UntilDrawnAsync(Late, Early);
        await Graph.Tool("Timeline").ClickAsync();
        await Graph.Page.Locator("#time-from").FillAsync("08:35");
        await Graph.Page.Locator("#time-to").FillAsync("09:35");
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Filter", Exact = true }).ClickAsync();

        await Graph.UntilGoneAsync(Late);
        await Graph.UntilGoneAsync(Early);
        await Graph.UntilDrawnAsync("statement:sea", "event:talks");
        await Expect(Graph.Page).ToHaveURLAsync(new Regex("time=2025-03-12T08:35Z,2025-03-12T09:35Z"));
        await Graph.Button("Undo: Filter by time").ClickAsync();
        await Graph.UntilDrawnAsync(Late, Early);
    }

    [Test]
    public async Task The_address_brings_the_time_back_exactly()
    {
        await Graph.OpenAsync("time=2025-03-12T08:35Z,2025-03-12T09:35Z&show=timeline");

        await Graph.UntilGoneAsync(Late);
        await Graph.UntilDrawnAsync("statement:sea");
        await Expect(Graph.Page.Locator("#time-from")).ToHaveValueAsync("2025-03-12 08:35");
        await Graph.Page.GetByRole(AriaRole.Button, new() { Name = "All times" }).ClickAsync();
        await Graph.UntilDrawnAsync(Late);
    }

    [Test]
    public async Task Sliders_take_the_keyboard()
    {
        await Graph.OpenAsync();
        await Graph.Page.Locator("#canvas").FocusAsync();
        await Graph.Page.Keyboard.PressAsync("y");
        await Expect(Graph.Page.Locator("#time-from")).ToBeFocusedAsync();
        var earliest = Graph.Drawer.GetByRole(AriaRole.Slider, new() { Name = "Earliest" });
        await Graph.TabToAsync(earliest);

        await Graph.Page.Keyboard.PressAsync("End");

        await Graph.UntilGoneAsync(Early);
        await Graph.UntilDrawnAsync(Late);
        await Expect(earliest).ToHaveAttributeAsync("aria-valuetext", "12 March 2025, 10:30 UTC");
        await Graph.Page.Keyboard.PressAsync("Home");
        await Graph.UntilDrawnAsync(Early);
    }

    [Test]
    public async Task The_timeline_plays_and_is_one_step_to_take_back()
    {
        await Graph.OpenAsync("show=timeline");
        // What is shown for a moment only, a busy machine would look for too late.
        await Graph.Page.EvaluateAsync("""
            (() => {
              globalThis.gone = [];
              for (const name of ['pushState', 'replaceState']) {
                const own = history[name].bind(history);
                history[name] = (...all) => { own(...all); gone.push(location.hash); };
              }
            })()
            """);
        await Graph.Drawer.GetByRole(AriaRole.Button, new() { Name = "Play" }).ClickAsync();

        await Graph.UntilAsync("gone.some((each) => each.includes('time=2025-03-12T08:00Z')) && gone.at(-1).includes('time=') && !gone.at(-1).includes('T08:00Z')");
        await Graph.UntilGoneAsync(Early);
        await Graph.Button("Undo: Filter by time").ClickAsync();
        await Expect(Graph.Page).Not.ToHaveURLAsync(new Regex("time="));
        await Graph.UntilDrawnAsync(Late, Early);
    }

    [Test]
    public async Task A_drag_over_the_bars_filters()
    {
        await Graph.OpenAsync();
        await Graph.Tool("Timeline").ClickAsync();
        var bars = await Graph.BoxAsync("#drawer .timeline-bars");

        await Graph.Page.Mouse.MoveAsync(bars.X + (bars.Width * 0.6f), bars.Y + 40);
        await Graph.Page.Mouse.DownAsync();
        await Graph.Page.Mouse.MoveAsync(bars.X + bars.Width - 2, bars.Y + 40, new() { Steps = 4 });
        await Graph.Page.Mouse.UpAsync();

        await Graph.UntilGoneAsync(Early);
        await Graph.UntilDrawnAsync(Late);
    }

    [Test]
    public async Task What_is_no_time_is_said()
    {
        await Graph.OpenAsync("show=timeline");
        await Graph.Page.Locator("#time-from").FillAsync("noon");
        await Graph.Page.Keyboard.PressAsync("Enter");

        await Expect(Graph.Drawer.GetByRole(AriaRole.Alert)).ToContainTextAsync("“noon” is no time");
    }

    [Test]
    public async Task A_reload_leaves_everything_where_it_was()
    {
        await Graph.OpenAsync();
        await Graph.Button("Arrange again").ClickAsync();
        await Expect(Graph.Live).ToHaveTextAsync("Arranged");
        var place = await Graph.PlaceAsync("state:NOR");
        await Graph.Page.Mouse.MoveAsync(place.X, place.Y);
        await Graph.Page.Mouse.DownAsync();
        await Graph.Page.Mouse.MoveAsync(place.X + 60, place.Y + 20, new() { Steps = 5 });
        await Graph.Page.Mouse.UpAsync();
        var before = await Graph.PictureAsync();

        await Graph.Page.ReloadAsync();
        await Graph.UntilDrawnAsync("state:NOR");

        Assert.That(await Graph.PictureAsync(), Is.EqualTo(before));
    }
}
