using Microsoft.Playwright;

namespace Graph.Browser.Tests.Page;

/// <summary>A test with a page of its own. It fails when the page wrote an error, as for a script the security policy stopped.</summary>
public abstract class PageTests
{
    private readonly List<string> _errors = [];
    private readonly List<IBrowserContext> _others = [];
    private readonly Stack<IDisposable> _outlivingPages = [];
    private IBrowserContext _context = null!; // set before each test

    /// <summary>The page.</summary>
    internal GraphPage Graph { get; private set; } = null!; // set before each test

    /// <summary>The size and preferences the page is opened with.</summary>
    protected virtual BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = 1280, Height = 800 },
        ReducedMotion = ReducedMotion.Reduce,
        Locale = "de-DE", // the page speaks English whatever the browser's language
        TimezoneId = "Asia/Tokyo",
    };

    /// <summary>Whether what is imported is reviewed first, as it is unless somebody switches it off.</summary>
    protected virtual bool Reviews => false;

    /// <summary>Whether an error in the browser's log is what a test is about, as when it sends what the server must refuse.</summary>
    protected virtual bool IsExpected(string error) => false;

    [SetUp]
    public async Task OpenContext()
    {
        _errors.Clear();
        _context = await Browsers.Browser.NewContextAsync(Options);
        _context.SetDefaultTimeout(Browsers.Patience);
        if (!Reviews)
        {
            await _context.AddInitScriptAsync("localStorage.getItem('review') ?? localStorage.setItem('review', 'off')");
        }

        Graph = new GraphPage(await NewPageAsync(), Browsers.Address);
    }

    [TearDown]
    public async Task CloseContext()
    {
        try
        {
            await CloseOtherBrowsersAsync();
            await _context.DisposeAsync();
        }
        finally
        {
            while (_outlivingPages.TryPop(out var part))
            {
                part.Dispose();
            }
        }

        Assert.That(_errors, Is.Empty, "The page wrote errors.");
    }

    /// <summary>Another page in the same browser window.</summary>
    protected Task<IPage> NewPageAsync() => NewPageAsync(_context);

    /// <summary>Keeps something until the pages are closed, as a service: a page whose service is gone writes errors.</summary>
    /// <param name="part">What is disposed of after the pages, the last one given first.</param>
    protected T UntilPagesClose<T>(T part)
        where T : IDisposable
    {
        _outlivingPages.Push(part);
        return part;
    }

    /// <summary>Closes what <see cref="NewPageInOtherBrowserAsync"/> opened.</summary>
    private async Task CloseOtherBrowsersAsync()
    {
        foreach (var other in _others)
        {
            await other.DisposeAsync();
        }

        _others.Clear();
    }

    /// <summary>A page in a browser that knows nothing of the first one.</summary>
    protected async Task<IPage> NewPageInOtherBrowserAsync()
    {
        var context = await Browsers.Browser.NewContextAsync(Options);
        context.SetDefaultTimeout(Browsers.Patience);
        _others.Add(context);
        return await NewPageAsync(context);
    }

    private async Task<IPage> NewPageAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsExpected(message.Text))
            {
                _errors.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _errors.Add(error);
        await Hindrance.PutOnAsync(page);
        return page;
    }
}
