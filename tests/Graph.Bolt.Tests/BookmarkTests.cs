using Graph.Bolt.Messages;

namespace Graph.Bolt.Tests;

public sealed class BookmarkTests
{
    [Test]
    public async Task Executable_queries_of_a_driver_wait_for_each_other_unless_told_not_to()
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, .. ServerStep.TransactionTo("b:1"), .. ServerStep.TransactionTo("b:2"), .. ServerStep.TransactionTo("b:3"),
            .. ServerStep.TransactionTo("b:4")]);
        await using var driver = server.Drive();
        await RunAsync(driver, new QueryConfig());
        await RunAsync(driver, new QueryConfig(RoutingControl.Readers));
        await RunAsync(driver, new QueryConfig(enableBookmarkManager: false));
        await RunAsync(driver, new QueryConfig());
        Assert.That(Sent(server), Is.EqualTo(new[] { "", "b:1", "", "b:2" }));
    }

    [Test]
    public async Task Sessions_that_share_a_manager_see_what_the_others_did()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. ServerStep.TransactionTo("b:1"), .. ServerStep.TransactionTo("b:2")]);
        await using var driver = server.Drive();
        var told = new List<string>();
        var manager = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager(new BookmarkManagerConfig(
            ["b:0"], _ => Task.FromResult(new[] { "elsewhere" }), (all, _) =>
            {
                told.Add(string.Join(' ', all));
                return Task.CompletedTask;
            }));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await using var session = driver.AsyncSession(builder => builder.WithBookmarkManager(manager));
            await session.ExecuteWriteAsync(async runner => await (await runner.RunAsync("RETURN 1 AS n")).ConsumeAsync());
        }

        Assert.That(Sent(server), Is.EqualTo(new[] { "b:0 elsewhere", "b:1 elsewhere" }));
        Assert.That(told, Is.EqualTo(new[] { "b:1", "b:2" }));
        Assert.That(await manager.GetBookmarksAsync(), Is.EqualTo(new[] { "b:2", "elsewhere" }));
    }

    [Test]
    public async Task A_session_waits_for_the_bookmarks_it_was_given_until_it_has_its_own()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. ServerStep.TransactionTo("b:3"), .. ServerStep.TransactionTo("b:4")]);
        await using var driver = server.Drive();
        await using var session = driver.AsyncSession(builder => builder.WithBookmarks(Bookmarks.From("b:1", "b:2"), Bookmarks.From("b:2")));
        await session.ExecuteWriteAsync(async runner => await (await runner.RunAsync("RETURN 1 AS n")).ConsumeAsync());
        await session.ExecuteWriteAsync(async runner => await (await runner.RunAsync("RETURN 1 AS n")).ConsumeAsync());
        Assert.That(Sent(server), Is.EqualTo(new[] { "b:1 b:2", "b:3" }));
        Assert.That(session.LastBookmarks?.Values, Is.EqualTo(new[] { "b:4" }));
    }

    [Test]
    public async Task What_others_have_learned_meanwhile_stays()
    {
        var manager = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();
        await manager.UpdateBookmarksAsync([], ["a"]);
        await manager.UpdateBookmarksAsync([], ["b"]);
        await manager.UpdateBookmarksAsync(["a"], ["c"]);
        await manager.UpdateBookmarksAsync(["b"], []);
        Assert.That(await manager.GetBookmarksAsync(), Is.EqualTo(new[] { "b", "c" }));
    }

    private static IEnumerable<string> Sent(ScriptedServer server) => server.Received
        .Where(message => message.Signature == MessageSignature.Begin)
        .Select(message => string.Join(' ', message.Details.GetValueOrDefault("bookmarks") as IEnumerable<object?> ?? []));

    private static async Task RunAsync(BoltDriver driver, QueryConfig config) =>
        await driver.ExecutableQuery("RETURN 1 AS n").WithConfig(config).ExecuteAsync();
}
