namespace Graph.Bolt.Tests;

public sealed class HandshakeTests
{
    [TestCase(new byte[] { 0, 0, 0, 0 }, "no version")]
    [TestCase(new byte[] { (byte)'H', (byte)'T', (byte)'T', (byte)'P' }, "HTTP")]
    [TestCase(new byte[] { 0, 0, 4, 4 }, "00000404")]
    [TestCase(new byte[] { 0, 0, 9, 5 }, "00000905")]
    public async Task An_answer_that_is_no_version_is_named(byte[] answer, string named)
    {
        await using var server = new ScriptedServer([ServerStep.Cut()]) { HandshakeAnswer = answer };
        await using var driver = server.Drive();
        Assert.That(driver.VerifyConnectivityAsync, Throws.TypeOf<ProtocolException>().With.Message.Contains(named));
    }

    [Test]
    public async Task Before_5_1_the_credentials_go_with_the_greeting()
    {
        await using var server = new ScriptedServer([ServerStep.Expect(Messages.MessageSignature.Hello), ServerStep.Success()]) { HandshakeAnswer = [0, 0, 0, 5] };
        await using var driver = server.Drive();
        await driver.VerifyConnectivityAsync();
        Assert.That(server.Received[0].Details["scheme"], Is.EqualTo("none"));
    }

    [Test]
    public async Task A_refused_greeting_is_the_server_s_failure_and_costs_the_connection_only()
    {
        await using var server = new ScriptedServer(
            [ServerStep.Expect(Messages.MessageSignature.Hello), ServerStep.Expect(Messages.MessageSignature.Logon), ServerStep.Failure("Neo.ClientError.Request.InvalidFormat"), ServerStep.Ignored(), ServerStep.Cut()],
            [.. ServerStep.Login, .. ServerStep.Transaction]);
        await using var driver = server.Drive(builder => builder.WithMaxConnectionPoolSize(1));
        Assert.That(() => driver.ExecutableQuery("RETURN 1").ExecuteAsync(), Throws.TypeOf<ProtocolException>().With.Message.EqualTo("It was not to be."));
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
    }

    [Test]
    public async Task A_refused_login_is_the_server_s_failure_and_is_not_tried_again()
    {
        await using var server = new ScriptedServer([
            ServerStep.Expect(Messages.MessageSignature.Hello), ServerStep.Expect(Messages.MessageSignature.Logon), ServerStep.Success(),
            ServerStep.Failure("Neo.ClientError.Security.Unauthorized"), ServerStep.Cut()]);
        await using var driver = server.Drive(builder => builder.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(30)));
        Assert.That(() => driver.ExecutableQuery("RETURN 1").ExecuteAsync(), Throws.TypeOf<AuthenticationException>());
        Assert.That(server.Opened, Is.EqualTo(1));
    }

    [Test]
    public async Task A_server_that_does_not_answer_is_unavailable_after_the_connection_timeout()
    {
        await using var server = new ScriptedServer([[]]) { HandshakeAnswer = [] };
        await using var driver = server.Drive(builder => builder.WithConnectionTimeout(TimeSpan.FromSeconds(7)));
        Assert.That(driver.VerifyConnectivityAsync, Throws.TypeOf<ServiceUnavailableException>().With.Message.Contains("7 s"));
    }

    [Test]
    public async Task A_port_where_nobody_listens_is_unavailable()
    {
        var server = new ScriptedServer();
        await using var driver = server.Drive();
        await server.DisposeAsync();
        Assert.That(driver.VerifyConnectivityAsync, Throws.TypeOf<ServiceUnavailableException>());
        Assert.That(await driver.TryVerifyConnectivityAsync(), Is.False);
    }
}
