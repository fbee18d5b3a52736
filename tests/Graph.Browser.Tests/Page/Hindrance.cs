using System.Globalization;
using Microsoft.Playwright;

namespace Graph.Browser.Tests.Page;

/// <summary>
/// A slow computer and a slow service, for the search for tests that pass only where all is quick. <c>GRAPH_SLOW=6</c> makes
/// the page's scripts take six times as long; <c>GRAPH_LATE=800</c> makes every answer of the service wait for up to so
/// many milliseconds, so that answers also come in another order.
/// </summary>
internal static class Hindrance
{
    private static readonly double Slow = Number("GRAPH_SLOW");
    private static readonly int Late = (int)Number("GRAPH_LATE");

    public static async Task PutOnAsync(IPage page)
    {
        if (Slow > 1)
        {
            var session = await page.Context.NewCDPSessionAsync(page);
            await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slow });
        }

        if (Late > 0)
        {
            var random = TestContext.CurrentContext.Random;
            await page.RouteAsync("**/api/**", async route =>
            {
                await Task.Delay(random.Next(Late));
                await route.ContinueAsync();
            });
        }
    }

    private static double Number(string name) =>
        double.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
