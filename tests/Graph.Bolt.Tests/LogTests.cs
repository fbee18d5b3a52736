using System.Globalization;

namespace Graph.Bolt.Tests;

public sealed class LogTests
{
    [Test]
    public async Task Messages_are_logged_by_their_names_and_nothing_secret_is()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. ServerStep.Relogin, .. ServerStep.Transaction]);
        var log = new ListLogger();
        await using (var driver = server.Drive(builder => builder.WithLogger(log)))
        {
            await driver.VerifyAuthenticationAsync(AuthTokens.Basic("anna", "top-secret"));
            await driver.ExecutableQuery("RETURN $word AS n").WithParameters(new { word = "top-secret" })
                .WithConfig(new QueryConfig(authToken: AuthTokens.Basic("anna", "top-secret"))).ExecuteAsync();
        }

        Assert.Multiple(() =>
        {
            Assert.That(log.Lines, Does.Contain($"INFO Connected to {server.Address}, Scripted/1, with Bolt 5.6"));
            Assert.That(log.Lines, Does.Contain($"DEBUG {server.Address} <- RUN"));
            Assert.That(log.Lines, Does.Contain($"DEBUG {server.Address} -> SUCCESS"));
            Assert.That(log.Lines, Has.None.Contains("top-secret"));
        });
    }

    [Test]
    public async Task A_transaction_that_is_run_again_is_a_warning()
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(Messages.MessageSignature.Begin), ServerStep.Failure("Neo.TransientError.Transaction.DeadlockDetected"),
            ServerStep.Expect(Messages.MessageSignature.Reset), ServerStep.Success(), .. ServerStep.Transaction]);
        var log = new ListLogger();
        await using var driver = server.Drive(builder => builder.WithLogger(log).WithMaxTransactionRetryTime(TimeSpan.FromSeconds(30)));
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
        Assert.That(log.Lines, Has.One.StartsWith("WARN TransientException The transaction is run again in 00:00:0"));
    }

    private sealed class ListLogger : ILogger
    {
        private readonly List<string> _lines = [];

        public IReadOnlyList<string> Lines => _lines;

        public void Error(Exception? cause, string message, params object?[] args) => Add($"ERROR {cause?.GetType().Name}", message, args);

        public void Warn(Exception? cause, string message, params object?[] args) => Add($"WARN {cause?.GetType().Name}", message, args);

        public void Info(string message, params object?[] args) => Add("INFO", message, args);

        public void Debug(string message, params object?[] args) => Add("DEBUG", message, args);

        public void Trace(string message, params object?[] args) => Add("TRACE", message, args);

        public bool IsTraceEnabled() => true;

        public bool IsDebugEnabled() => true;

        private void Add(string level, string message, object?[] args)
        {
            lock (_lines)
            {
                _lines.Add($"{level} {string.Format(CultureInfo.InvariantCulture, message, args)}");
            }
        }
    }
}
