using Microsoft.Playwright;

namespace Graph.Browser.Tests.Page;

/// <summary>The page as a person uses it.</summary>
internal sealed class GraphPage(IPage page, Uri address)
{
    // The drawing library leaves the graph at its element: what is really drawn, whatever the rest of the page says.
    private const string Drawn = "document.getElementById('canvas')._cyreg.cy";

    public IPage Page { get; } = page;

    public ILocator Panel => Page.Locator("#panel");

    public ILocator Live => Page.Locator("#live");

    public ILocator Roster => Page.GetByRole(AriaRole.Listbox, new() { Name = "Drawn" });

    /// <summary>Opens the page and waits until the graph is drawn.</summary>
    public async Task OpenAsync(string view = "")
    {
        await Page.GotoAsync(new Uri(address, view.Length == 0 ? "/" : $"/#{view}").AbsoluteUri);
        await UntilAsync($"{Drawn}.nodes().length > 0 && {Drawn}.nodes().every(node => Number.isFinite(node.position().x))");
    }

    /// <summary>The ids of the nodes on the canvas.</summary>
    public Task<string[]> NodesAsync() => Page.EvaluateAsync<string[]>($"{Drawn}.nodes().map(node => node.id()).sort()");

    /// <summary>What is on the canvas, nodes and relationships, each with its place in whole units.</summary>
    public Task<string[]> PictureAsync() => Page.EvaluateAsync<string[]>(
        $"{Drawn}.elements().map(each => each.id() + (each.isNode() ? ' ' + Math.round(each.position().x) + ' ' + Math.round(each.position().y) : '')).sort()");

    /// <summary>Waits until the canvas holds a node.</summary>
    public Task UntilDrawnAsync(params string[] ids) =>
        UntilAsync($"{System.Text.Json.JsonSerializer.Serialize(ids)}.every(id => {Drawn}.getElementById(id).nonempty())");

    /// <summary>Waits until the canvas no longer holds a node.</summary>
    public Task UntilGoneAsync(string id) => UntilAsync($"{Drawn}.getElementById('{id}').empty()");

    /// <summary>Waits until a script's value is true.</summary>
    public Task UntilAsync(string condition) => Page.WaitForFunctionAsync($"() => {condition}");

    /// <summary>Lets the canvas draw some frames: after a zoom it shows enlarged labels first and sharp ones a little later.</summary>
    public Task SharpAsync() => Page.EvaluateAsync(
        $"new Promise(done => {{ let left = 120; const frame = () => {{ {Drawn}.forceRender(); left -= 1; if (left > 0) requestAnimationFrame(frame); else done(); }}; frame(); }})");

    /// <summary>Clicks a node on the canvas, where it stands.</summary>
    public async Task ClickNodeAsync(string id, MouseButton button = MouseButton.Left)
    {
        var (x, y) = await PlaceAsync(id);
        await Page.Mouse.ClickAsync(x, y, new() { Button = button });
    }

    /// <summary>Where a node stands in the window, once it stands still: a panel that opens moves the picture a little later.</summary>
    public async Task<(float X, float Y)> PlaceAsync(string id)
    {
        var place = await AtRestAsync($"(() => {{ const {{ x, y }} = {Drawn}.getElementById('{id}').renderedPosition(); const box = document.getElementById('canvas').getBoundingClientRect(); return [box.left + x, box.top + y]; }})()");
        return (place[0], place[1]);
    }

    /// <summary>The box of an element in the window, once it stands still.</summary>
    public async Task<(float X, float Y, float Width, float Height)> BoxAsync(string selector)
    {
        await Page.Locator(selector).WaitForAsync();
        var box = await AtRestAsync($"(({{ x, y, width, height }}) => [x, y, width, height])(document.querySelector('{selector}').getBoundingClientRect())");
        return (box[0], box[1], box[2], box[3]);
    }

    // The value of a script once it is the same for some frames.
    private async Task<float[]> AtRestAsync(string script) => await Page.EvaluateAsync<float[]>($$"""
        new Promise((done) => {
          let last = '';
          let same = 0;
          const look = () => {
            const value = {{script}};
            same = `${value}` === last ? same + 1 : 0;
            last = `${value}`;
            if (same < 4) requestAnimationFrame(look);
            else done(value);
          };
          look();
        })
        """);

    /// <summary>Types into the search box and takes the best hit. A dialog that is closing would take the keyboard back.</summary>
    public async Task SearchAsync(string text)
    {
        await Assertions.Expect(Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        await Page.GetByRole(AriaRole.Combobox).FillAsync(text);
        await Assertions.Expect(Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await Page.Locator(".hit").First.WaitForAsync();
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>What stands below the canvas.</summary>
    public ILocator Drawer => Page.Locator("#drawer");

    /// <summary>The tab of a tool below the canvas.</summary>
    public ILocator Tool(string name) => Page.Locator(".drawer-tabs").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Presses Tab until something has the keyboard.</summary>
    /// <param name="wanted">What is to have it.</param>
    /// <param name="most">After so many presses the test fails.</param>
    /// <param name="key"><c>Shift+Tab</c> goes backwards, round to the end of a dialog.</param>
    public async Task TabToAsync(ILocator wanted, int most = 80, string key = "Tab")
    {
        await wanted.WaitForAsync();
        for (var step = 0; step < most && !await wanted.EvaluateAsync<bool>("each => each === document.activeElement"); step++)
        {
            await Page.Keyboard.PressAsync(key);
        }

        await Assertions.Expect(wanted).ToBeFocusedAsync();
    }

    /// <summary>What axe, which must be loaded, finds that keeps people out.</summary>
    public Task<string[]> FaultsAsync() => Page.EvaluateAsync<string[]>("""
        axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then(answer => answer.violations.flatMap(each => each.nodes.map(node => each.id + ': ' + node.html.slice(0, 160) + ' — ' + node.failureSummary)))
        """);

    /// <summary>A button by its name.</summary>
    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name });
}
