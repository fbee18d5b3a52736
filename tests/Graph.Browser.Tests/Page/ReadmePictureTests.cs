using Graph.Testing;
using Microsoft.Playwright;

namespace Graph.Browser.Tests.Page;

/// <summary>The picture in the README, taken from the real page with the samples.</summary>
public sealed class ReadmePictureTests : PageTests
{
    private const int MaxBytes = 400 * 1024;

    [Test]
    public async Task The_picture_of_the_page_with_the_samples_is_small_enough()
    {
        var folder = UntilPagesClose(new TemporaryFolder());
        var service = UntilPagesClose(await ServiceProcess.StartAsync(folder.Combine("graph.db")));
        var page = new GraphPage(Graph.Page, service.Address);
        await page.OpenAsync();
        await page.SearchAsync("Kim Jong-un");
        await page.Panel.Locator(".evidence-card").First.WaitForAsync();

        await page.Page.EvaluateAsync("document.activeElement.blur()");
        await page.SharpAsync();
        var picture = await page.Page.ScreenshotAsync(new() { Type = ScreenshotType.Png });

        Assert.That(picture, Has.Length.LessThanOrEqualTo(MaxBytes));
        if (Environment.GetEnvironmentVariable("GRAPH_WRITE_PICTURES") == "1")
        {
            var path = RepositoryRoot.Combine("docs", "images", "page.png");
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
            await File.WriteAllBytesAsync(path, picture);
        }
    }
}
