using System.Text.Json.Nodes;
using Graph.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

/// <summary>Two articles that do not agree on whether a treaty is signed: what they say stands side by side, and analysts grade them.</summary>
public sealed class JudgingTests : PageTests
{
    private const string Treaty = "treaty:northern-fisheries";

    private GraphPage _page = null!; // set before each test

    private ILocator Grade => _page.Panel.Locator(".evidence-card").First.Locator("details.grade");

    private ILocator Sources => _page.Page.Locator("#legend details").Filter(new() { HasText = "Independent sources" });

    [SetUp]
    public async Task StartService()
    {
        var folder = UntilPagesClose(new TemporaryFolder());
        var service = UntilPagesClose(await ServiceProcess.StartAsync(folder.Combine("graph.db"), "--no-samples"));
        await Importing.DraftAsync(service.Address, FisheriesTreaty.Draft());
        await Importing.DraftAsync(service.Address, NotYetSigned());
        _page = new GraphPage(Graph.Page, service.Address);
    }

    [Test]
    public async Task What_reports_contradict_one_another_about_stands_side_by_side()
    {
        await _page.OpenAsync($"selected={Treaty}");

        var sides = _page.Panel.Locator(".contradiction").Filter(new() { HasText = "status" }).Locator("li");
        await Expect(sides).ToHaveCountAsync(2);
        await Expect(sides.Filter(new() { HasText = "signed" }).Locator("blockquote").First).ToContainTextAsync("Treaty on Northern Fisheries");
        await Expect(sides.Filter(new() { HasText = "announced" })).ToHaveCountAsync(1);
    }

    [Test]
    public async Task By_keyboard_alone_what_one_source_reports_is_filtered_away_and_comes_back()
    {
        await _page.OpenAsync();
        await _page.UntilDrawnAsync("gift:silver-compass", "event:talks");
        await _page.TabToAsync(Sources.Locator("summary"));
        await _page.Page.Keyboard.PressAsync("Enter");
        await _page.TabToAsync(Sources.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^One source") }), most: 4);
        await _page.Page.Keyboard.PressAsync("Space");

        await _page.UntilGoneAsync("event:talks");
        await _page.UntilDrawnAsync("gift:silver-compass");
        await Expect(_page.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("without-sources=1"));
        await _page.Page.ReloadAsync();
        await Expect(Sources.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^One source") })).Not.ToBeCheckedAsync();
        await _page.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).First.ClickAsync();
        await _page.UntilDrawnAsync("gift:silver-compass", "event:talks");
        await _page.Button("Undo: Clear the filter").ClickAsync();
        await _page.UntilGoneAsync("event:talks");
    }

    [Test]
    public async Task By_keyboard_alone_a_source_and_a_claim_are_graded_and_stay_so()
    {
        await _page.OpenAsync($"selected={Treaty}");
        await Expect(Grade.Locator("summary")).ToHaveTextAsync("Grade F6");
        await Grade.Locator("summary").FocusAsync();
        await _page.Page.Keyboard.PressAsync("Enter");

        await _page.TabToAsync(Grade.GetByLabel("Source"), most: 1);
        await _page.Page.Keyboard.PressAsync("b");
        await Expect(Grade.Locator("summary")).ToHaveTextAsync("Grade B6");
        await _page.TabToAsync(Grade.GetByLabel("Claim"), most: 1);
        await _page.Page.Keyboard.PressAsync("2");
        await Expect(Grade.Locator("summary")).ToHaveTextAsync("Grade B2");

        await _page.Page.ReloadAsync();

        await Expect(Grade.Locator("summary")).ToHaveTextAsync("Grade B2");
    }

    [Test]
    public async Task The_last_grade_is_shown_whichever_answer_comes_first()
    {
        await _page.OpenAsync($"selected={Treaty}");
        await Grade.Locator("summary").ClickAsync();
        var late = new TaskCompletionSource();
        var count = 0;
        await _page.Page.RouteAsync("**/entities/*/evidence*", async route =>
        {
            var isFirst = Interlocked.Increment(ref count) == 1;
            var answer = await route.FetchAsync();
            if (isFirst)
            {
                await late.Task;
            }

            await route.FulfillAsync(new() { Response = answer });
        });
        await _page.Page.RunAndWaitForRequestAsync(() => Grade.GetByLabel("Source").SelectOptionAsync("B"), new System.Text.RegularExpressions.Regex("/evidence"));

        await Grade.GetByLabel("Source").SelectOptionAsync("A");

        await Expect(Grade.Locator("summary")).ToHaveTextAsync("Grade A6");
        await _page.Page.RunAndWaitForResponseAsync(
            () =>
            {
                late.SetResult();
                return Task.CompletedTask;
            },
            new System.Text.RegularExpressions.Regex("/evidence"));
        await Expect(Grade.Locator("summary")).ToHaveTextAsync("Grade A6");
    }

    // The same sentences with one more, in another paper, of which an analyst reads that it is yet to come.
    private static JsonObject NotYetSigned()
    {
        var draft = FisheriesTreaty.Draft();
        var text = FisheriesTreaty.Text + "\nThe signing is still to come.";
        var article = draft["article"]!.AsObject();
        article["id"] = "article:not-yet-signed";
        article["publisher"] = "Southern Wire";
        article["text"] = text;
        article["sha256"] = Importing.Sha256(text);
        var treaty = draft["treaties"]![0]!.AsObject();
        treaty["status"] = "announced";
        treaty.Remove("signedOn");
        return draft;
    }
}
