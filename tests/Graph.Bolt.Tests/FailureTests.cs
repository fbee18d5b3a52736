using Graph.Bolt.Messages;

namespace Graph.Bolt.Tests;

public sealed class FailureTests
{
    private const string SyntaxError = "Neo.ClientError.Statement.SyntaxError";

    [TestCase("Neo.ClientError.Statement.SyntaxError", typeof(ClientException))]
    [TestCase("Neo.ClientError.Statement.TypeError", typeof(TypeException))]
    [TestCase("Neo.ClientError.Statement.ArgumentError", typeof(StatementArgumentException))]
    [TestCase("Neo.ClientError.Security.Forbidden", typeof(ForbiddenException))]
    [TestCase("Neo.ClientError.Security.TokenExpired", typeof(TokenExpiredException))]
    [TestCase("Neo.ClientError.Security.AuthorizationExpired", typeof(AuthorizationException))]
    [TestCase("Neo.ClientError.Database.DatabaseNotFound", typeof(FatalDiscoveryException))]
    [TestCase("Neo.ClientError.Transaction.InvalidBookmark", typeof(InvalidBookmarkException))]
    [TestCase("Neo.ClientError.Request.InvalidFormat", typeof(ProtocolException))]
    [TestCase("Neo.TransientError.Transaction.DeadlockDetected", typeof(TransientException))]
    [TestCase("Neo.TransientError.Transaction.Terminated", typeof(ClientException))]
    [TestCase("Neo.DatabaseError.General.UnknownError", typeof(DatabaseException))]
    [TestCase("something else", typeof(DatabaseException))]
    public async Task A_code_decides_which_exception_it_becomes(string code, Type type)
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Failure(code)]);
        await using var driver = server.Drive();
        Assert.That(() => driver.ExecutableQuery("RETURN 1").ExecuteAsync(), Throws.TypeOf(type).With.Message.EqualTo("It was not to be."));
    }

    [TestCaseSource(nameof(Failing))]
    public async Task After_a_failure_anywhere_the_connection_is_reset_and_serves_again(ServerStep[] failing)
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, .. failing, ServerStep.Expect(MessageSignature.Reset), ServerStep.Success(), .. ServerStep.Transaction]);
        await using var driver = server.Drive();
        Assert.That(() => driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync(), Throws.TypeOf<ClientException>().With.Property("Code").EqualTo(SyntaxError));
        var (rows, _, _) = await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
        Assert.That(rows, Has.Count.EqualTo(1));
        Assert.That(server.Opened, Is.EqualTo(1));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task After_a_statement_of_its_own_failed_the_connection_is_reset_and_serves_again(bool hasBegun)
    {
        ServerStep[] failing = hasBegun ? [ServerStep.Success(new { fields = new[] { "n" } }), ServerStep.Failure(SyntaxError)] : [ServerStep.Failure(SyntaxError), ServerStep.Ignored()];
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(MessageSignature.Run), ServerStep.Expect(MessageSignature.Pull), .. failing,
            ServerStep.Expect(MessageSignature.Reset), ServerStep.Success(), .. ServerStep.OneRow]);
        await using var driver = server.Drive();
        await using var session = driver.AsyncSession();
        Assert.That(async () => await (await session.RunAsync("RETURN 1 AS n")).ToListAsync(), Throws.TypeOf<ClientException>());
        Assert.That(await (await session.RunAsync("RETURN 1 AS n")).ToListAsync(), Has.Count.EqualTo(1));
        Assert.That(server.Opened, Is.EqualTo(1));
    }

    [Test]
    public async Task A_rollback_that_fails_says_so_and_the_connection_is_reset()
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Success(), ServerStep.Expect(MessageSignature.Rollback),
            ServerStep.Failure("Neo.DatabaseError.Transaction.TransactionRollbackFailed"), ServerStep.Expect(MessageSignature.Reset), ServerStep.Success(),
            .. ServerStep.Transaction]);
        await using var driver = server.Drive();
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        Assert.That(transaction.RollbackAsync, Throws.TypeOf<DatabaseException>());
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
        Assert.That(server.Opened, Is.EqualTo(1));
    }

    [Test]
    public async Task A_connection_that_cannot_be_reset_is_replaced()
    {
        await using var server = new ScriptedServer(
            [.. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Failure(SyntaxError), ServerStep.Expect(MessageSignature.Reset), ServerStep.Failure("Neo.DatabaseError.General.UnknownError"), ServerStep.Expect(MessageSignature.Goodbye), ServerStep.Cut()],
            [.. ServerStep.Login, .. ServerStep.Transaction]);
        await using var driver = server.Drive();
        Assert.That(() => driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync(), Throws.TypeOf<ClientException>().With.Property("Code").EqualTo(SyntaxError));
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
        Assert.That(server.Opened, Is.EqualTo(2));
    }

    [Test]
    public async Task A_failure_that_was_met_once_is_met_again_by_who_asks_again()
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(MessageSignature.Run), ServerStep.Expect(MessageSignature.Pull),
            ServerStep.Success(new { fields = new[] { "n" } }), ServerStep.Record(1L), ServerStep.Failure(SyntaxError)]);
        await using var driver = server.Drive();
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("UNWIND [1, 0] AS n RETURN 1 / n AS n");
        Assert.That(await cursor.FetchAsync(), Is.True, "the row before the failure");
        Assert.That(cursor.FetchAsync, Throws.TypeOf<ClientException>());
        Assert.That(cursor.FetchAsync, Throws.TypeOf<ClientException>());
        Assert.That(cursor.ConsumeAsync, Throws.TypeOf<ClientException>());
    }

    [Test]
    public async Task A_transaction_left_with_rows_unread_is_ended_by_a_reset()
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Success(),
            ServerStep.Expect(MessageSignature.Run), ServerStep.Expect(MessageSignature.Pull),
            ServerStep.Success(new { fields = new[] { "n" } }), ServerStep.Record(1L), ServerStep.Success(new { has_more = true }),
            ServerStep.Expect(MessageSignature.Reset), ServerStep.Success(), .. ServerStep.Transaction]);
        await using var driver = server.Drive();
        await using (var session = driver.AsyncSession())
        {
            await using var transaction = await session.BeginTransactionAsync();
            await (await transaction.RunAsync("UNWIND range(1, 9) AS n RETURN n")).FetchAsync();
        }

        Assert.That(async () => await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync(), Throws.Nothing);
    }

    [Test]
    public async Task A_transaction_whose_rows_are_read_is_rolled_back_when_it_is_left()
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Success(), .. ServerStep.OneRow,
            ServerStep.Expect(MessageSignature.Rollback), ServerStep.Success(), .. ServerStep.Transaction]);
        await using var driver = server.Drive();
        await using (var session = driver.AsyncSession())
        {
            await using var transaction = await session.BeginTransactionAsync();
            await (await transaction.RunAsync("RETURN 1 AS n")).ToListAsync();
        }

        Assert.That(async () => await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync(), Throws.Nothing);
    }

    [Test]
    public async Task A_statement_of_its_own_is_read_to_its_end_when_the_session_closes()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. ServerStep.OneRow]);
        await using var driver = server.Drive();
        await using (var session = driver.AsyncSession())
        {
            await session.RunAsync("CREATE (n) RETURN 1 AS n");
        }

        Assert.That(server.Received.Select(message => message.Signature), Has.None.EqualTo(MessageSignature.Reset));
    }

    [Test]
    public async Task A_parameter_that_cannot_be_sent_leaves_the_connection_as_it_was()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. ServerStep.OneRow]);
        await using var driver = server.Drive(builder => builder.WithMaxConnectionPoolSize(1));
        await using var session = driver.AsyncSession();
        Assert.That(() => session.RunAsync("RETURN $v", new { v = new Version(1, 2) }), Throws.TypeOf<ClientException>().With.Message.Contains("Version"));
        Assert.That(await (await session.RunAsync("RETURN 1 AS n")).ToListAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task One_transaction_a_session_at_a_time()
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Success(), ServerStep.Expect(MessageSignature.Commit), ServerStep.Success()]);
        await using var driver = server.Drive();
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        Assert.That(session.BeginTransactionAsync, Throws.TypeOf<TransactionNestingException>());
        await transaction.CommitAsync();
        Assert.That(transaction.CommitAsync, Throws.TypeOf<TransactionClosedException>());
    }

    private static IEnumerable<TestCaseData> Failing()
    {
        ServerStep[] begun = [ServerStep.Expect(MessageSignature.Begin), ServerStep.Success()];
        ServerStep[] asked = [.. begun, ServerStep.Expect(MessageSignature.Run), ServerStep.Expect(MessageSignature.Pull)];
        ServerStep[] streaming = [.. asked, ServerStep.Success(new { fields = new[] { "n" } }), ServerStep.Record(1L)];
        ServerStep[] ended = [.. streaming, ServerStep.Success(), ServerStep.Expect(MessageSignature.Commit)];
        var failure = ServerStep.Failure(SyntaxError);
        yield return Case("BEGIN", [ServerStep.Expect(MessageSignature.Begin), failure]);
        yield return Case("RUN", [.. asked, failure, ServerStep.Ignored()]);
        yield return Case("PULL", [.. streaming, failure]);
        yield return Case("COMMIT", [.. ended, failure]);

        static TestCaseData Case(string at, ServerStep[] steps) => new TestCaseData((object)steps).SetArgDisplayNames(at);
    }
}
