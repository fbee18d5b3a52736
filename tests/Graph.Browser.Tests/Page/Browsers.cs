using Graph.Testing;
using Microsoft.Playwright;

namespace Graph.Browser.Tests.Page;

/// <summary>The browser and the service that the tests of this folder share.</summary>
[SetUpFixture]
public sealed class Browsers
{
    // What a browser does besides showing pages is switched off, so that nothing but the test is going on.
    private static readonly string[] Quiet =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>How long a test waits for what must come, in milliseconds: a server that starts on a busy machine takes its time.</summary>
    internal const float Patience = 120_000;

    private static IPlaywright? _playwright;
    private static TemporaryFolder? _folder;
    private static ServiceProcess? _service;

    /// <summary>The browser.</summary>
    internal static IBrowser Browser { get; private set; } = null!; // set before any test runs

    /// <summary>A service that holds the article of <see cref="FisheriesTreaty"/>, and nothing else.</summary>
    internal static Uri Address { get; private set; } = null!; // set before any test runs

    [OneTimeSetUp]
    public async Task Start()
    {
        var executable = InstalledBrowser.TryFind();
        if (executable is null)
        {
            Requirement.NotMet("GRAPH_REQUIRE_BROWSER", InstalledBrowser.HowToGetOne);
        }

        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Quiet });
        _folder = new TemporaryFolder();
        _service = await ServiceProcess.StartAsync(_folder.Combine("graph.db"), "--no-samples");
        Address = _service.Address;
        await Importing.DraftAsync(Address, FisheriesTreaty.Draft());
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _service?.Dispose();
        _folder?.Dispose();
    }
}
