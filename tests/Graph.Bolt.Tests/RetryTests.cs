using Graph.Bolt.Messages;

namespace Graph.Bolt.Tests;

public sealed class RetryTests
{
    private static readonly ServerStep[] Deadlock =
    [
        ServerStep.Expect(MessageSignature.Begin), ServerStep.Failure("Neo.TransientError.Transaction.DeadlockDetected"),
        ServerStep.Expect(MessageSignature.Reset), ServerStep.Success(),
    ];

    private JumpingClock _clock = null!; // made before each test

    [SetUp]
    public void SetClock() => _clock = new JumpingClock();

    [Test]
    public async Task Work_is_run_again_after_growing_waits()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. Deadlock, .. Deadlock, .. Deadlock, .. ServerStep.Transaction]);
        await using var driver = Patient(server);
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
        var waits = Delays();
        Assert.Multiple(() =>
        {
            Assert.That(waits, Has.Length.EqualTo(3));
            Assert.That(waits[0], Is.InRange(0.8, 1.2));
            Assert.That(waits[1], Is.InRange(1.6, 2.4));
            Assert.That(waits[2], Is.InRange(3.2, 4.8));
        });
    }

    [Test]
    public async Task Work_is_not_run_again_once_the_retry_time_is_over()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. Enumerable.Repeat(Deadlock, 5).SelectMany(steps => steps)]);

        // Whatever the jitter: the fourth delay, of 8 s, still ends within 20 s, and the fifth, of 16 s, does not.
        await using var driver = server.Drive(builder => builder.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(20)), clock: _clock);
        Assert.That(() => driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync(), Throws.TypeOf<TransientException>());
        Assert.That(Delays(), Has.Length.EqualTo(4));
    }

    [Test]
    public async Task What_is_the_client_s_own_doing_is_not_run_again()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Failure("Neo.ClientError.Statement.SyntaxError")]);
        await using var driver = Patient(server);
        Assert.That(() => driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync(), Throws.TypeOf<ClientException>());
        Assert.That(Delays(), Is.Empty);
    }

    [Test]
    public async Task A_lost_connection_is_replaced_and_the_work_run_again()
    {
        await using var server = new ScriptedServer(
            [.. ServerStep.Login, .. ServerStep.Transaction[..4], ServerStep.Cut()], [.. ServerStep.Login, .. ServerStep.Transaction]);
        await using var driver = Patient(server);
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
        Assert.That(server.Opened, Is.EqualTo(2));
    }

    [Test]
    public async Task A_commit_whose_answer_was_lost_is_not_run_again()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. ServerStep.Transaction[..^1], ServerStep.Cut()]);
        await using var driver = Patient(server);
        Assert.That(
            () => driver.ExecutableQuery("CREATE (n) RETURN 1 AS n").ExecuteAsync(),
            Throws.InstanceOf<ServiceUnavailableException>().With.Message.Contains("not known"));
        Assert.That(server.Opened, Is.EqualTo(1));
    }

    [Test]
    public async Task An_expired_authorization_ends_every_idle_connection()
    {
        await using var server = new ScriptedServer(
            [.. ServerStep.Login, .. ServerStep.Transaction, ServerStep.Expect(MessageSignature.Begin), ServerStep.Failure("Neo.ClientError.Security.AuthorizationExpired")],
            [.. ServerStep.Login, .. ServerStep.Transaction]);
        await using var driver = Patient(server);
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
        Assert.That(server.Opened, Is.EqualTo(2));
    }

    [Test]
    public async Task Bookmarks_go_from_one_transaction_of_a_session_to_the_next()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. ServerStep.Transaction, .. ServerStep.Transaction]);
        await using var driver = Patient(server);
        await using var session = driver.AsyncSession();
        await session.ExecuteWriteAsync(async runner => await (await runner.RunAsync("RETURN 1 AS n")).ConsumeAsync());
        await session.ExecuteReadAsync(async runner => await (await runner.RunAsync("RETURN 1 AS n")).ConsumeAsync());
        var begins = server.Received.Where(message => message.Signature == MessageSignature.Begin).Select(message => message.Details).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(begins[0].ContainsKey("bookmarks"), Is.False);
            Assert.That(begins[1]["bookmarks"], Is.EqualTo(new[] { "b:1" }));
            Assert.That(begins[0].ContainsKey("mode"), Is.False);
            Assert.That(begins[1]["mode"], Is.EqualTo("r"));
        });
    }

    private BoltDriver Patient(ScriptedServer server) =>
        server.Drive(builder => builder.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(30)), clock: _clock);

    private double[] Delays() => _clock.Waits.Select(wait => wait.TotalSeconds).ToArray();
}
