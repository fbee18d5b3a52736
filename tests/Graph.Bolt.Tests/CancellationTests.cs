using Graph.Bolt.Messages;

namespace Graph.Bolt.Tests;

public sealed class CancellationTests
{
    private static readonly ServerStep[] Begun = [ServerStep.Expect(MessageSignature.Begin), ServerStep.Success()];
    private static readonly ServerStep[] Asked = [.. Begun, ServerStep.Expect(MessageSignature.Run), ServerStep.Expect(MessageSignature.Pull)];

    [Test]
    public async Task A_query_that_is_cancelled_before_its_first_row_is_stopped_and_its_connection_serves_again()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new ScriptedServer([
            .. ServerStep.Login, .. Asked, ServerStep.Call(cancellation.Cancel), ServerStep.Expect(MessageSignature.Reset),
            ServerStep.Failure("Neo.ClientError.Transaction.Terminated"), ServerStep.Ignored(), ServerStep.Success(), .. ServerStep.Transaction]);
        await CancelAndGoOnAsync(server, cancellation);
    }

    [Test]
    public async Task A_query_that_is_cancelled_between_rows_is_stopped_and_its_connection_serves_again()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new ScriptedServer([
            .. ServerStep.Login, .. Asked, ServerStep.Success(new { fields = new[] { "n" } }), ServerStep.Record(1L), ServerStep.Call(cancellation.Cancel),
            ServerStep.Expect(MessageSignature.Reset), ServerStep.Record(2L), ServerStep.Ignored(), ServerStep.Success(), .. ServerStep.Transaction]);
        await CancelAndGoOnAsync(server, cancellation);
    }

    [Test]
    public async Task A_query_that_is_cancelled_while_its_transaction_begins_leaves_the_connection_as_it_was()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Call(cancellation.Cancel),
            ServerStep.Expect(MessageSignature.Reset), ServerStep.Ignored(), ServerStep.Success(), .. ServerStep.Transaction]);
        await CancelAndGoOnAsync(server, cancellation);
    }

    [Test]
    public async Task Who_is_cancelled_while_a_server_does_not_greet_is_free_at_once()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new ScriptedServer([ServerStep.Expect(MessageSignature.Hello), ServerStep.Expect(MessageSignature.Logon), ServerStep.Call(cancellation.Cancel)]);
        await using var driver = server.Drive();
        Assert.That(() => driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync(cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Who_is_cancelled_while_waiting_for_a_connection_leaves_the_queue()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. Begun, ServerStep.Expect(MessageSignature.Rollback), ServerStep.Success(), .. ServerStep.Transaction]);
        await using var driver = server.Drive(builder => builder.WithMaxConnectionPoolSize(1));
        await using var holder = driver.AsyncSession();
        var transaction = await holder.BeginTransactionAsync();
        using var cancellation = new CancellationTokenSource();
        var waiting = driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync(cancellation.Token);
        await cancellation.CancelAsync();
        Assert.That(() => waiting, Throws.InstanceOf<OperationCanceledException>());
        await transaction.RollbackAsync();
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
    }

    [Test]
    public async Task Work_that_waits_to_be_run_again_ends_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Call(cancellation.Cancel), ServerStep.Failure("Neo.TransientError.Transaction.DeadlockDetected"),
            ServerStep.Expect(MessageSignature.Reset), ServerStep.Success()]);
        await using var driver = server.Drive(builder => builder.WithMaxTransactionRetryTime(TimeSpan.FromDays(1)), clock: TimeProvider.System);
        Assert.That(() => driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync(cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_transaction_that_is_disposed_while_a_statement_runs_is_ended_on_the_server()
    {
        var asked = new TaskCompletionSource();
        await using var server = new ScriptedServer([
            .. ServerStep.Login, .. Asked, ServerStep.Call(asked.SetResult), ServerStep.Expect(MessageSignature.Reset),
            ServerStep.Failure("Neo.ClientError.Transaction.Terminated"), ServerStep.Ignored(), ServerStep.Success(), .. ServerStep.Transaction]);
        await using var driver = server.Drive();
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        var running = transaction.RunAsync("RETURN 1 AS n");
        await asked.Task;
        await transaction.DisposeAsync();
        Assert.That(() => running, Throws.TypeOf<ClientException>());
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
        Assert.That(server.Opened, Is.EqualTo(1));
    }

    private static async Task CancelAndGoOnAsync(ScriptedServer server, CancellationTokenSource cancellation)
    {
        await using var driver = server.Drive(builder => builder.WithMaxConnectionPoolSize(1));
        Assert.That(() => driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync(cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        var (rows, _, _) = await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
        Assert.That(rows, Has.Count.EqualTo(1));
        Assert.That(server.Opened, Is.EqualTo(1));
    }
}
