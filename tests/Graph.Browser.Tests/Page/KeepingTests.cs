using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

public sealed class KeepingTests : PageTests
{
    protected override BrowserNewContextOptions Options => new(base.Options) { Permissions = ["clipboard-read", "clipboard-write"] };

    private ILocator Dialog => Graph.Page.GetByRole(AriaRole.Dialog, new() { Name = "Saved views and exports" });

    [Test]
    public async Task A_saved_view_opens_in_another_browser_as_it_was()
    {
        await Graph.OpenAsync("nodes=person:kari-solheim,person:jon-arnarson,gift:silver-compass,state:NOR&without-kinds=Gift");
        await MoveAsync("state:NOR");
        var nodes = await Graph.NodesAsync();
        var picture = await Graph.PictureAsync();
        await Graph.Page.Locator("[data-command=views]").ClickAsync();
        await SaveAsync("Oslo");
        var saved = Dialog.GetByRole(AriaRole.Link, new() { Name = "Oslo" });
        var address = await saved.GetAttributeAsync("href") ?? "";

        var other = new GraphPage(await NewPageInOtherBrowserAsync(), Browsers.Address);
        await other.OpenAsync(address.TrimStart('#'));
        await other.UntilDrawnAsync(nodes);

        Assert.That(await other.PictureAsync(), Is.EqualTo(picture));
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Remove Oslo" }).ClickAsync();
        await Expect(saved).ToHaveCountAsync(1);
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Remove for good: Oslo" }).ClickAsync();
        await Expect(saved).ToHaveCountAsync(0);
    }

    [Test]
    public async Task The_address_of_a_saved_view_is_copied_from_the_list()
    {
        await Graph.OpenAsync("nodes=state:NOR,state:ISL");
        await Graph.Page.Locator("[data-command=views]").ClickAsync();
        await SaveAsync("To be sent");

        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Copy the address of To be sent" }).ClickAsync();

        await Expect(Dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("^Copied: http.*#view="));
        var address = await Graph.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        var other = new GraphPage(await NewPageInOtherBrowserAsync(), Browsers.Address);
        await other.Page.GotoAsync(address);
        await other.UntilAsync("document.getElementById('canvas')._cyreg.cy.nodes().length === 2");
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Remove To be sent" }).ClickAsync();
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Remove for good: To be sent" }).ClickAsync();
        await Expect(Dialog.GetByRole(AriaRole.Link, new() { Name = "To be sent" })).ToHaveCountAsync(0);
    }

    [Test]
    public async Task By_keyboard_alone_a_view_is_saved_and_opened()
    {
        await Graph.OpenAsync("nodes=state:NOR,state:ISL");
        await Graph.Page.Locator("#canvas").FocusAsync();
        await Graph.Page.Keyboard.PressAsync("s");
        await Graph.TabToAsync(Graph.Page.Locator("#view-name"));
        await Graph.Page.Keyboard.TypeAsync("Two states");
        await Graph.Page.Keyboard.PressAsync("Enter");
        await Expect(Dialog.GetByRole(AriaRole.Status)).ToContainTextAsync("Saved: http");
        await Graph.Page.Keyboard.PressAsync("Escape");
        await Graph.SearchAsync("Solheim");
        await Graph.UntilDrawnAsync("person:kari-solheim");

        await Graph.Page.Locator("#canvas").FocusAsync();
        await Graph.Page.Keyboard.PressAsync("s");
        var saved = Dialog.GetByRole(AriaRole.Link, new() { Name = "Two states" });
        await saved.WaitForAsync();
        await Graph.TabToAsync(saved);
        await Graph.Page.Keyboard.PressAsync("Enter");
        await Graph.UntilGoneAsync("person:kari-solheim");
        await Graph.Page.Keyboard.PressAsync("Control+z");
        await Graph.UntilDrawnAsync("person:kari-solheim");
    }

    [Test]
    public async Task The_picture_is_exported_as_PNG_and_SVG()
    {
        await Graph.OpenAsync();
        await Graph.Page.Locator("[data-command=views]").ClickAsync();
        await Graph.Page.Locator("#picture-title").FillAsync("Fish & <ships>");

        var png = await Graph.Page.RunAndWaitForDownloadAsync(() => Dialog.GetByRole(AriaRole.Button, new() { Name = "PNG" }).ClickAsync());
        var svg = await Graph.Page.RunAndWaitForDownloadAsync(() => Dialog.GetByRole(AriaRole.Button, new() { Name = "SVG" }).ClickAsync());

        Assert.That(png.SuggestedFilename, Is.EqualTo("Fish-ships.png"));
        var bytes = await File.ReadAllBytesAsync(await png.PathAsync());
        Assert.That(bytes[..4], Is.EqualTo(new byte[] { 0x89, 0x50, 0x4E, 0x47 }));
        Assert.That(bytes, Has.Length.GreaterThan(20_000), "An empty picture is smaller.");
        var document = XDocument.Load(await svg.PathAsync());
        var words = document.Descendants().Where(each => each.Name.LocalName == "text").Select(each => each.Value).ToArray();
        Assert.That(words, Does.Contain("Fish & <ships>").And.Contain("Kari Solheim").And.Some.Contains(FisheriesTreaty.Title));
    }

    [TestCase("nodes=state:NOR,state:ISL,person:kari-solheim", true)]
    [TestCase("nodes=gift:silver-compass", false)]
    public async Task A_picture_names_only_what_its_relationships_rest_on(string view, bool hasRelationships)
    {
        await Graph.OpenAsync(view);
        await Graph.Page.Locator("[data-command=views]").ClickAsync();

        var svg = await Graph.Page.RunAndWaitForDownloadAsync(() => Dialog.GetByRole(AriaRole.Button, new() { Name = "SVG" }).ClickAsync());

        var document = XDocument.Load(await svg.PathAsync());
        var words = document.Descendants().Where(each => each.Name.LocalName == "text").Select(each => each.Value);
        Assert.That(words.Count(each => each.StartsWith($"{FisheriesTreaty.Title}, Northern Wire, 12 March 2025 (", StringComparison.Ordinal)), Is.EqualTo(hasRelationships ? 1 : 0));
    }

    [Test]
    public async Task What_is_to_be_seen_is_exported_as_GraphML()
    {
        await Graph.OpenAsync("nodes=state:NOR,state:ISL,person:kari-solheim");
        await Graph.Page.Locator("[data-command=views]").ClickAsync();

        var file = await Graph.Page.RunAndWaitForDownloadAsync(() => Dialog.GetByRole(AriaRole.Button, new() { Name = "What is shown" }).ClickAsync());

        Assert.That(file.SuggestedFilename, Does.EndWith(".graphml"));
        var nodes = XDocument.Load(await file.PathAsync()).Descendants().Where(each => each.Name.LocalName == "node");
        Assert.That(nodes.Count(), Is.EqualTo(3));
    }

    [Test]
    public async Task A_file_that_takes_long_tells_how_far_it_is_and_can_be_cancelled()
    {
        var late = new TaskCompletionSource();
        await Graph.OpenAsync();
        await Graph.Page.RouteAsync("**/api/v1/export", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        await Graph.Page.Locator("[data-command=views]").ClickAsync();
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "The whole graph" }).ClickAsync();
        await Expect(Dialog.GetByRole(AriaRole.Progressbar, new() { Name = "The file" })).ToBeVisibleAsync();

        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();

        await Expect(Dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync("No file was made");
        await Expect(Dialog.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
        late.SetResult();
        var file = await Graph.Page.RunAndWaitForDownloadAsync(() => Dialog.GetByRole(AriaRole.Button, new() { Name = "The whole graph" }).ClickAsync());
        Assert.That(file.SuggestedFilename, Does.EndWith(".graphml"));
        await Expect(Dialog.GetByRole(AriaRole.Status)).ToContainTextAsync("is in your downloads");
    }

    [Test]
    public async Task A_picture_that_takes_long_can_be_cancelled_and_made_again()
    {
        var late = new TaskCompletionSource();
        await Graph.OpenAsync();
        await Graph.Page.RouteAsync("**/api/v1/articles/behind", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        await Graph.Page.Locator("[data-command=views]").ClickAsync();
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "PNG" }).ClickAsync();
        await Expect(Dialog.GetByRole(AriaRole.Progressbar, new() { Name = "The file" })).ToBeVisibleAsync();

        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();

        await Expect(Dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync("No file was made");
        late.SetResult();
        var file = await Graph.Page.RunAndWaitForDownloadAsync(() => Dialog.GetByRole(AriaRole.Button, new() { Name = "PNG" }).ClickAsync());
        Assert.That(file.SuggestedFilename, Is.EqualTo("Bilateral.png"));
        await Expect(Dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync("Bilateral.png is in your downloads");
        await Expect(Dialog.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
    }

    private async Task SaveAsync(string name)
    {
        await Graph.Page.Locator("#view-name").FillAsync(name);
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(Dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("^Saved: http.*#view="));
    }

    private async Task MoveAsync(string id)
    {
        var (x, y) = await Graph.PlaceAsync(id);
        await Graph.Page.Mouse.MoveAsync(x, y);
        await Graph.Page.Mouse.DownAsync();
        await Graph.Page.Mouse.MoveAsync(x + 50, y + 30, new() { Steps = 5 });
        await Graph.Page.Mouse.UpAsync();
    }
}
