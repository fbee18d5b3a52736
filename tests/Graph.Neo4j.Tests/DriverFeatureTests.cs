using Graph.Bolt;
using Graph.Model;
using Graph.Testing;

namespace Graph.Neo4j.Tests;

/// <summary>What users of our client meet beyond the query port, on a real server with authentication.</summary>
public sealed class DriverFeatureTests
{
    private const string Password = "correct-horse";
    private static readonly IAuthToken Known = AuthTokens.Basic("neo4j", Password);

    private readonly Neo4jProcess _server = new(FreePort.Find());
    private IDriver _driver = null!; // made before all tests

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Neo4jProcess.Require();
        await _server.StartAsync(Password);
        _driver = GraphDatabase.Driver(_server.Address, Known, builder => builder.WithMaxTransactionRetryTime(TimeSpan.Zero));
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _driver?.Dispose();
        _server.Dispose();
    }

    [Test]
    public async Task Credentials_are_verified_on_a_connection_that_goes_on_to_serve()
    {
        Assert.That(await _driver.SupportsSessionAuthAsync(), Is.True);
        Assert.That(await _driver.VerifyAuthenticationAsync(Known), Is.True);
        Assert.That(await _driver.VerifyAuthenticationAsync(AuthTokens.Basic("neo4j", "wrong")), Is.False);
        Assert.That(await _driver.TryVerifyConnectivityAsync(), Is.True);
    }

    [Test]
    public async Task A_session_has_a_user_of_its_own()
    {
        await _driver.ExecutableQuery("CREATE USER anna IF NOT EXISTS SET PASSWORD 'anna-anna' CHANGE NOT REQUIRED")
            .WithConfig(new QueryConfig(database: "system")).ExecuteAsync();
        await using var session = _driver.AsyncSession(builder => builder.WithAuthToken(AuthTokens.Basic("anna", "anna-anna")));
        Assert.That(await UserAsync(session), Is.EqualTo("anna"));
        await using var other = _driver.AsyncSession();
        Assert.That(await UserAsync(other), Is.EqualTo("neo4j"));
    }

    [Test]
    public async Task Notifications_come_and_can_be_chosen()
    {
        const string Statement = "EXPLAIN MATCH (a), (b:NoSuchLabel) RETURN a, b";
        Assert.That(await CategoriesAsync(_ => { }), Is.EquivalentTo(new[] { NotificationCategory.Performance, NotificationCategory.Unrecognized }));
        Assert.That(
            await CategoriesAsync(builder => builder.WithNotifications(Severity.Warning, null)), Is.EqualTo(new[] { NotificationCategory.Unrecognized }));
        Assert.That(
            await CategoriesAsync(builder => builder.WithNotifications(null, [Category.Unrecognized])), Is.EqualTo(new[] { NotificationCategory.Performance }));
        Assert.That(await CategoriesAsync(builder => builder.WithNotificationsDisabled()), Is.Empty);

        async Task<IEnumerable<NotificationCategory>> CategoriesAsync(Action<SessionConfigBuilder> choose)
        {
            await using var session = _driver.AsyncSession(choose);
            var cursor = await session.RunAsync(Statement);
            return (await cursor.ConsumeAsync()).Notifications.Select(notification => notification.Category);
        }
    }

    [Test]
    public async Task The_port_passes_notifications_on()
    {
        await using var database = new Neo4jDatabase(new Neo4jOptions { Address = _server.Address, User = "neo4j", Password = Password });
        var summary = await database.ReadAsync(async (transaction, token) =>
        {
            await using var result = await transaction.RunAsync(new CypherQuery("MATCH (n:NoSuchLabel) RETURN n"), token);
            return await result.ConsumeAsync(token);
        });
        Assert.That(
            summary.Notifications.Select(notification => notification.Code),
            Is.EqualTo(new[] { "Neo.ClientNotification.Statement.UnknownLabelWarning" }));
    }

    [Test]
    public async Task Sessions_that_share_a_manager_share_bookmarks_that_the_server_takes()
    {
        var manager = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();
        await using (var writer = _driver.AsyncSession(builder => builder.WithBookmarkManager(manager)))
        {
            await writer.ExecuteWriteAsync(async runner => await (await runner.RunAsync("CREATE (:Seen)")).ConsumeAsync());
        }

        Assert.That(await manager.GetBookmarksAsync(), Has.Length.EqualTo(1));
        await using var reader = _driver.AsyncSession(builder => builder.WithBookmarkManager(manager));
        var cursor = await reader.RunAsync("MATCH (n:Seen) RETURN count(n) AS n");
        Assert.That((await cursor.SingleAsync())["n"], Is.EqualTo(1L));
    }

    private static async Task<string> UserAsync(IAsyncSession session)
    {
        var cursor = await session.RunAsync("SHOW CURRENT USER YIELD user");
        return (await cursor.SingleAsync()).Get<string>("user");
    }
}
