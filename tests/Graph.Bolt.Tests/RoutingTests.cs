using Graph.Bolt.Messages;

namespace Graph.Bolt.Tests;

public sealed class RoutingTests
{
    /// <summary>The only router of every table: nobody is there, so that the address the driver was given is asked again.</summary>
    private const string Nowhere = "127.0.0.1:1";

    private static readonly ServerStep[] Work = [.. ServerStep.Login, .. ServerStep.Transaction];

    private JumpingClock _clock = null!; // made before each test

    [SetUp]
    public void SetClock() => _clock = new JumpingClock();

    [Test]
    public async Task Reads_and_writes_go_where_the_table_says()
    {
        await using var reader = new ScriptedServer(Work);
        await using var writer = new ScriptedServer(Work);
        await using var router = new ScriptedServer([.. ServerStep.Login, .. Table(reader.Address, writer.Address)]);
        await using var driver = Drive(router);
        await RunAsync(driver, RoutingControl.Readers);
        await RunAsync(driver, RoutingControl.Writers);
        Assert.That((router.Opened, reader.Opened, writer.Opened), Is.EqualTo((1, 1, 1)));
    }

    [Test]
    public async Task A_table_past_its_time_is_asked_for_anew()
    {
        await using var first = new ScriptedServer(Work);
        await using var second = new ScriptedServer(Work);
        await using var router = new ScriptedServer([.. ServerStep.Login, .. Table(first.Address, first.Address), .. Table(second.Address, second.Address)]);
        await using var driver = Drive(router);
        await RunAsync(driver, RoutingControl.Writers);
        _clock.Advance(TimeSpan.FromSeconds(301));
        await RunAsync(driver, RoutingControl.Writers);
        Assert.That((first.Opened, second.Opened), Is.EqualTo((1, 1)));
    }

    [TestCase("Neo.ClientError.Cluster.NotALeader")]
    [TestCase("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")]
    public async Task A_writer_that_has_moved_is_found_again(string code)
    {
        await using var former = new ScriptedServer([.. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Failure(code)]);
        await using var present = new ScriptedServer(Work);
        await using var router = new ScriptedServer([.. ServerStep.Login, .. Table(former.Address, former.Address), .. Table(former.Address, present.Address)]);
        await using var driver = Drive(router, patient: true);
        await RunAsync(driver, RoutingControl.Writers);
        Assert.That((former.Opened, present.Opened), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task A_writer_that_has_moved_is_an_expired_session_to_who_does_not_try_again()
    {
        await using var former = new ScriptedServer([.. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Failure("Neo.ClientError.Cluster.NotALeader")]);
        await using var router = new ScriptedServer([.. ServerStep.Login, .. Table(former.Address, former.Address)]);
        await using var driver = Drive(router);
        Assert.That(() => RunAsync(driver, RoutingControl.Writers), Throws.TypeOf<SessionExpiredException>());
    }

    [Test]
    public async Task A_server_that_is_gone_is_passed_over()
    {
        var gone = new ScriptedServer();
        await gone.DisposeAsync();
        await using var present = new ScriptedServer(Work);
        await using var router = new ScriptedServer([.. ServerStep.Login, .. Table(gone.Address, present.Address, [gone.Address, present.Address])]);
        await using var driver = Drive(router);
        await RunAsync(driver, RoutingControl.Readers);
        Assert.That(present.Opened, Is.EqualTo(1));
    }

    [Test]
    public async Task A_cluster_without_a_writer_says_so()
    {
        await using var router = new ScriptedServer([.. ServerStep.Login, .. Table(Nowhere, null)]);
        await using var driver = Drive(router);
        Assert.That(() => RunAsync(driver, RoutingControl.Writers), Throws.TypeOf<SessionExpiredException>().With.Message.Contains("writes"));
    }

    [Test]
    public async Task A_database_that_is_not_there_is_said_at_once()
    {
        await using var router = new ScriptedServer([.. ServerStep.Login, ServerStep.Expect(MessageSignature.Route), ServerStep.Failure("Neo.ClientError.Database.DatabaseNotFound")]);
        await using var driver = Drive(router, patient: true);
        Assert.That(() => RunAsync(driver, RoutingControl.Writers), Throws.TypeOf<FatalDiscoveryException>());
    }

    [Test]
    public async Task Another_router_is_asked_when_the_first_is_gone_or_fails([Values] bool isGone)
    {
        ServerStep[] failing = [.. ServerStep.Login, ServerStep.Expect(MessageSignature.Route), ServerStep.Failure("Neo.TransientError.General.DatabaseUnavailable")];
        await using var gone = new ScriptedServer(isGone ? [ServerStep.Cut()] : failing);
        await using var server = new ScriptedServer(Work, [.. ServerStep.Login, .. ServerStep.Transaction]);
        await using var next = new ScriptedServer([.. ServerStep.Login, .. Table(server.Address, server.Address)]);
        await using var router = new ScriptedServer([.. ServerStep.Login, .. Table(server.Address, server.Address, routers: [gone.Address, next.Address])]);
        await using var driver = Drive(router);
        await RunAsync(driver, RoutingControl.Writers);
        _clock.Advance(TimeSpan.FromMinutes(61)); // the table has run out, and the connection too
        await RunAsync(driver, RoutingControl.Writers);
        Assert.That((router.Opened, gone.Opened, next.Opened), Is.EqualTo((1, 1, 1)));
    }

    [Test]
    public async Task When_no_router_answers_the_last_reason_is_said()
    {
        await using var router = new ScriptedServer([.. ServerStep.Login, ServerStep.Expect(MessageSignature.Route), ServerStep.Failure("Neo.TransientError.General.DatabaseUnavailable")]);
        await using var driver = Drive(router);
        Assert.That(() => RunAsync(driver, RoutingControl.Writers), Throws.TypeOf<ServiceUnavailableException>().With.Message.Contains("It was not to be."));
    }

    [Test]
    public async Task A_cluster_is_entered_where_the_resolver_says()
    {
        await using var server = new ScriptedServer(Work);
        await using var router = new ScriptedServer([.. ServerStep.Login, .. Table(server.Address, server.Address)]);
        await using var named = new ScriptedServer();
        var resolver = new FixedResolver("127.0.0.1:1", router.Address);
        await using var driver = named.Drive(builder => builder.WithResolver(resolver), "neo4j", _clock);
        await RunAsync(driver, RoutingControl.Writers);
        Assert.That(resolver.Asked, Is.EqualTo(new[] { named.Address }));
        Assert.That((named.Opened, router.Opened), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task A_server_whose_database_is_away_is_not_asked_again()
    {
        await using var away = new ScriptedServer([.. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Failure("Neo.TransientError.General.DatabaseUnavailable")]);
        await using var present = new ScriptedServer(Work);
        await using var router = new ScriptedServer([.. ServerStep.Login, .. Table(Nowhere, null, [away.Address, present.Address])]);
        await using var driver = Drive(router, patient: true);
        await RunAsync(driver, RoutingControl.Readers);
        Assert.That((away.Opened, present.Opened), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task A_connection_lost_at_work_sends_the_next_try_to_another_server()
    {
        await using var lost = new ScriptedServer([.. ServerStep.Login, .. ServerStep.Transaction[..4], ServerStep.Cut()]);
        await using var present = new ScriptedServer(Work);
        await using var router = new ScriptedServer([.. ServerStep.Login, .. Table(Nowhere, null, [lost.Address, present.Address])]);
        await using var driver = Drive(router, patient: true);
        await RunAsync(driver, RoutingControl.Readers);
        Assert.That((lost.Opened, present.Opened), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task The_database_that_the_table_names_is_asked_for_and_each_user_has_a_table()
    {
        await using var server = new ScriptedServer([.. Work, .. ServerStep.Transaction]);
        await using var router = new ScriptedServer([.. ServerStep.Login, .. Table(server.Address, server.Address), .. Table(server.Address, server.Address)]);
        await using var driver = Drive(router);
        await RunAsync(driver, RoutingControl.Writers);
        await driver.ExecutableQuery("RETURN 1 AS n").WithConfig(new QueryConfig(impersonatedUser: "anna")).ExecuteAsync();
        Assert.That(server.Last(MessageSignature.Begin).Details["db"], Is.EqualTo("neo4j"));
        Assert.That(router.Last(MessageSignature.Route).Details["imp_user"], Is.EqualTo("anna"));
    }

    private BoltDriver Drive(ScriptedServer router, bool patient = false) => router.Drive(
        builder => builder.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(patient ? 30 : 0)), "neo4j", _clock);

    private static ServerStep[] Table(string reader, string? writer, string[]? readers = null, string[]? routers = null) =>
    [
        ServerStep.Expect(MessageSignature.Route),
        ServerStep.Success(new
        {
            rt = new Dictionary<string, object?>
            {
                ["ttl"] = 300L,
                ["db"] = "neo4j",
                ["servers"] = new object[]
                {
                    new Dictionary<string, object?> { ["role"] = "ROUTE", ["addresses"] = routers ?? [Nowhere] },
                    new Dictionary<string, object?> { ["role"] = "READ", ["addresses"] = readers ?? [reader] },
                    new Dictionary<string, object?> { ["role"] = "WRITE", ["addresses"] = writer is null ? [] : new[] { writer } },
                },
            },
        }),
    ];

    private static async Task RunAsync(BoltDriver driver, RoutingControl routing) =>
        await driver.ExecutableQuery("RETURN 1 AS n").WithConfig(new QueryConfig(routing)).ExecuteAsync();

    private sealed class FixedResolver(params string[] addresses) : IServerAddressResolver
    {
        public List<string> Asked { get; } = [];

        public ISet<ServerAddress> Resolve(ServerAddress address)
        {
            Asked.Add(address.ToString());
            return addresses.Select(ServerAddress.Parse).ToHashSet();
        }
    }
}
