using Graph.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Browser.Tests.Page;

public sealed class SafetyTests : PageTests
{
    [Test]
    public async Task Markup_and_scripts_in_names_titles_and_texts_are_shown_as_text()
    {
        var folder = UntilPagesClose(new TemporaryFolder());
        var service = UntilPagesClose(await ServiceProcess.StartAsync(folder.Combine("graph.db"), "--no-samples"));
        await Importing.DraftAsync(service.Address, HostileText.Draft());
        var page = new GraphPage(Graph.Page, service.Address);
        var dialogs = 0;
        page.Page.Dialog += (_, dialog) =>
        {
            dialogs++;
            dialog.DismissAsync();
        };

        await page.OpenAsync("selected=person:hostile");
        await Expect(page.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(HostileText.Name);
        await Expect(page.Panel).ToContainTextAsync(HostileText.Alias);
        await page.Panel.Locator(".articles button").First.ClickAsync();
        await Expect(page.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(HostileText.Title);
        await Expect(page.Panel.Locator(".article")).ToContainTextAsync("<b onclick=alert('text')>nobody</b> & left.");
        await page.Page.GetByRole(AriaRole.Combobox).FillAsync("script");
        await page.Page.Locator(".hit").First.WaitForAsync();

        Assert.That(dialogs, Is.Zero);
        Assert.That(await page.Page.Locator("#panel b, #panel img, #panel a, .hits script, #panel script, #roster script").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_strict_content_security_policy_is_on()
    {
        var answer = await Graph.Page.GotoAsync(Browsers.Address.AbsoluteUri);

        var policy = await answer!.HeaderValueAsync("Content-Security-Policy"); // a page was asked for, so there is an answer
        Assert.That(policy, Does.Contain("default-src 'self'").And.Not.Contain("unsafe").And.Not.Contain("*"));
    }
}
