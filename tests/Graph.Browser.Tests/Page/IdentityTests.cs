using Graph.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

public sealed class IdentityTests : PageTests
{
    private const string Kari = "person:kari-solheim";
    private const string Jon = "person:jon-arnarson";

    private GraphPage _page = null!; // set before each test

    private ILocator Duplicates => _page.Page.GetByRole(AriaRole.Dialog, new() { Name = "Duplicates" });

    [SetUp]
    public async Task StartService()
    {
        var folder = UntilPagesClose(new TemporaryFolder());
        var service = UntilPagesClose(await ServiceProcess.StartAsync(folder.Combine("graph.db"), "--no-samples"));
        await Importing.DraftAsync(service.Address, FisheriesTreaty.Draft());
        _page = new GraphPage(Graph.Page, service.Address);
    }

    [Test]
    public async Task Two_people_are_merged_and_the_merge_is_taken_back()
    {
        await _page.OpenAsync();
        await _page.UntilDrawnAsync(Kari, Jon);
        await _page.Button("Duplicates").ClickAsync();
        await PickAsync("Keep", "Kari");
        await PickAsync("Merge into it", "Jon");

        await Duplicates.GetByRole(AriaRole.Button, new() { Name = "Merge", Exact = true }).ClickAsync();

        await Expect(Duplicates.Locator(".decision")).ToContainTextAsync("Jon Arnarson is counted with Kari Solheim");
        await _page.UntilGoneAsync(Jon);
        await Duplicates.GetByRole(AriaRole.Button, new() { Name = "Take back the merge of Jon Arnarson" }).ClickAsync();
        await Expect(Duplicates.Locator(".decision")).ToHaveCountAsync(0);
        await _page.UntilDrawnAsync(Kari, Jon);
    }

    [Test]
    public async Task A_pair_tells_what_differs_is_looked_at_and_what_was_decided_is_doubted_again()
    {
        await _page.Page.RouteAsync("**/identity/duplicates*", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = $$$"""
                {"duplicates":[{"score":0.9,"reasons":["both signed"],"isUnsure":false,
                  "first":{"id":"{{{Kari}}}","kind":"Person","name":"Kari Solheim","degree":5,"properties":{"title":"Prime Minister","sources":1}},
                  "second":{"id":"{{{Jon}}}","kind":"Person","name":"Jon Arnarson","degree":4,"properties":{"title":"President","sources":1} } } ]}
                """,
        }));
        await _page.OpenAsync();
        await _page.Button("Duplicates").ClickAsync();
        await Expect(Duplicates.Locator(".duplicate-facts")).ToHaveTextAsync(["title Prime Minister", "title President"]);
        await Duplicates.GetByRole(AriaRole.Button, new() { NameRegex = new("are different$") }).ClickAsync();
        await Duplicates.GetByRole(AriaRole.Button, new() { NameRegex = new("^It is not clear whether") }).ClickAsync();
        await Expect(Duplicates.Locator(".decision")).ToContainTextAsync("may be");

        await Duplicates.GetByRole(AriaRole.Button, new() { NameRegex = new("^Show both, Kari Solheim and Jon Arnarson") }).ClickAsync();

        await Expect(Duplicates).ToBeHiddenAsync();
        await Expect(_page.Roster.Locator("[aria-selected=true]")).ToHaveCountAsync(2);
    }

    private async Task PickAsync(string field, string name)
    {
        await Duplicates.GetByRole(AriaRole.Combobox, new() { Name = field }).FillAsync(name);
        await Duplicates.GetByRole(AriaRole.Option).Filter(new() { HasText = name }).First.ClickAsync();
    }
}
