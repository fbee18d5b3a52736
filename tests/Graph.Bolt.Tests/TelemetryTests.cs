using Graph.Bolt.Messages;

namespace Graph.Bolt.Tests;

public sealed class TelemetryTests
{
    private static readonly ServerStep[] Asking = ServerStep.LoginWith(new { hints = new Dictionary<string, object?> { ["telemetry.enabled"] = true } });
    private static readonly ServerStep[] Told = [ServerStep.Expect(MessageSignature.Telemetry), ServerStep.Success()];
    private static readonly ServerStep[] Rolled = [ServerStep.Expect(MessageSignature.Rollback), ServerStep.Success()];

    [Test]
    public async Task A_server_that_asks_is_told_which_way_each_transaction_was_begun()
    {
        await using var server = new ScriptedServer([
            .. Asking, .. Told, .. ServerStep.Transaction, .. Told, ServerStep.Expect(MessageSignature.Begin), ServerStep.Success(), .. Rolled,
            .. Told, .. ServerStep.OneRow, .. Told, .. ServerStep.Transaction]);
        await using var driver = server.Drive();
        await using var session = driver.AsyncSession();
        await session.ExecuteReadAsync(async runner => await (await runner.RunAsync("RETURN 1 AS n")).ConsumeAsync());
        await (await session.BeginTransactionAsync()).DisposeAsync();
        await (await session.RunAsync("RETURN 1 AS n")).ConsumeAsync();
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
        Assert.That(
            server.Received.Where(message => message.Signature == MessageSignature.Telemetry).Select(message => message.Fields[0]),
            Is.EqualTo(new[] { 0L, 1L, 2L, 3L }));
    }

    [Test]
    public async Task Work_that_is_run_again_is_told_once()
    {
        await using var server = new ScriptedServer([
            .. Asking, .. Told, ServerStep.Expect(MessageSignature.Begin), ServerStep.Success(), ServerStep.Expect(MessageSignature.Run), ServerStep.Expect(MessageSignature.Pull),
            ServerStep.Failure("Neo.TransientError.Transaction.DeadlockDetected"), ServerStep.Ignored(), ServerStep.Expect(MessageSignature.Reset), ServerStep.Success(),
            .. ServerStep.Transaction]);
        await using var driver = server.Drive(builder => builder.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(30)));
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
    }

    [TestCase(true, 6)]
    [TestCase(false, 3)]
    public async Task A_driver_that_was_told_not_to_and_an_older_server_stay_silent(bool isDisabled, int minor)
    {
        await using var server = new ScriptedServer([.. Asking, .. ServerStep.Transaction]) { HandshakeAnswer = [0, 0, (byte)minor, 5] };
        await using var driver = server.Drive(builder => _ = isDisabled ? builder.WithTelemetryDisabled() : builder);
        Assert.That(() => driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync(), Throws.Nothing);
    }
}
