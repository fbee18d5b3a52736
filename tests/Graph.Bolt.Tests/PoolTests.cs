using Graph.Bolt.Messages;

namespace Graph.Bolt.Tests;

public sealed class PoolTests
{
    private static readonly ServerStep[] Twice = [.. ServerStep.Login, .. ServerStep.OneRow, .. ServerStep.OneRow];
    private static readonly ServerStep[] Once = [.. ServerStep.Login, .. ServerStep.OneRow];

    private JumpingClock _clock = null!; // made before each test

    [SetUp]
    public void SetClock() => _clock = new JumpingClock();

    [Test]
    public async Task A_connection_is_used_again()
    {
        await using var server = new ScriptedServer(Twice);
        await using var driver = server.Drive(clock: _clock);
        await RunAsync(driver);
        _clock.Advance(TimeSpan.FromMinutes(59));
        await RunAsync(driver);
        Assert.That(server.Opened, Is.EqualTo(1));
    }

    [Test]
    public async Task A_connection_past_its_lifetime_is_replaced()
    {
        await using var server = new ScriptedServer(Once, Once);
        await using var driver = server.Drive(clock: _clock);
        await RunAsync(driver);
        _clock.Advance(TimeSpan.FromMinutes(61));
        await RunAsync(driver);
        Assert.That(server.Opened, Is.EqualTo(2));
    }

    [Test]
    public async Task A_connection_idle_for_too_long_is_replaced()
    {
        await using var server = new ScriptedServer(Once, Once);
        await using var driver = server.Drive(builder => builder.WithConnectionIdleTimeout(TimeSpan.FromMinutes(5)), clock: _clock);
        await RunAsync(driver);
        _clock.Advance(TimeSpan.FromMinutes(6));
        await RunAsync(driver);
        Assert.That(server.Opened, Is.EqualTo(2));
    }

    [TestCase(1, false)]
    [TestCase(3, true)]
    public async Task A_connection_idle_for_a_while_is_tried_before_it_is_used(int idleMinutes, bool isTried)
    {
        ServerStep[] trial = isTried ? [ServerStep.Expect(MessageSignature.Reset), ServerStep.Success()] : [];
        await using var server = new ScriptedServer([.. Once, .. trial, .. ServerStep.OneRow]);
        await using var driver = server.Drive(builder => builder.WithConnectionLivenessCheckTimeout(TimeSpan.FromMinutes(2)), clock: _clock);
        await RunAsync(driver);
        _clock.Advance(TimeSpan.FromMinutes(idleMinutes));
        await RunAsync(driver);
        Assert.That(server.Opened, Is.EqualTo(1));
    }

    [Test]
    public async Task A_connection_found_dead_is_replaced_unnoticed()
    {
        await using var server = new ScriptedServer([.. Once, ServerStep.Cut()], Once);
        await using var driver = server.Drive(builder => builder.WithConnectionLivenessCheckTimeout(TimeSpan.Zero), clock: _clock);
        await RunAsync(driver);
        await RunAsync(driver);
        Assert.That(server.Opened, Is.EqualTo(2));
    }

    [Test]
    public async Task Who_waits_too_long_for_a_connection_is_told_how_many_there_are()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Success(), ServerStep.Expect(MessageSignature.Rollback), ServerStep.Success(), .. ServerStep.OneRow]);
        await using var driver = server.Drive(builder => builder.WithMaxConnectionPoolSize(1).WithConnectionAcquisitionTimeout(TimeSpan.FromMilliseconds(20)));
        await using (var holder = driver.AsyncSession())
        {
            await using var transaction = await holder.BeginTransactionAsync();
            Assert.That(() => RunAsync(driver), Throws.TypeOf<ClientException>().With.Message.Contains("all 1"));
        }

        await RunAsync(driver);
    }

    [Test]
    public async Task Who_waits_gets_the_connection_that_comes_back()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Success(), ServerStep.Expect(MessageSignature.Rollback), ServerStep.Success(), .. ServerStep.OneRow]);
        await using var driver = server.Drive(builder => builder.WithMaxConnectionPoolSize(1));
        await using var holder = driver.AsyncSession();
        var transaction = await holder.BeginTransactionAsync();
        var waiting = RunAsync(driver);
        Assert.That(waiting.IsCompleted, Is.False);
        await transaction.RollbackAsync();
        await waiting;
        Assert.That(server.Opened, Is.EqualTo(1));
    }

    private static async Task RunAsync(BoltDriver driver)
    {
        await using var session = driver.AsyncSession();
        await (await session.RunAsync("RETURN 1 AS n")).ConsumeAsync();
    }
}
