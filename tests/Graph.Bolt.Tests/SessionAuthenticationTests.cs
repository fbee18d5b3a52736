using Graph.Bolt.Messages;

namespace Graph.Bolt.Tests;

public sealed class SessionAuthenticationTests
{
    private static readonly IAuthToken Anna = AuthTokens.Basic("anna", "secret");

    [Test]
    public async Task A_session_s_user_takes_over_an_idle_connection_and_the_driver_s_takes_it_back()
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, .. ServerStep.OneRow, .. ServerStep.Relogin, .. ServerStep.OneRow, .. ServerStep.OneRow, .. ServerStep.Relogin, .. ServerStep.OneRow]);
        await using var driver = server.Drive();
        await RunAsync(driver, token: null);
        await RunAsync(driver, Anna);
        await RunAsync(driver, AuthTokens.Basic("anna", "secret"));
        await RunAsync(driver, token: null);
        Assert.That(Principals(server), Is.EqualTo(new object?[] { null, "anna", null }));
        Assert.That(server.Opened, Is.EqualTo(1));
    }

    [Test]
    public async Task A_new_connection_is_logged_on_as_the_session_s_user_at_once()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. ServerStep.Transaction]);
        await using var driver = server.Drive();
        await driver.ExecutableQuery("RETURN 1 AS n").WithConfig(new QueryConfig(authToken: Anna)).ExecuteAsync();
        Assert.That(Principals(server), Is.EqualTo(new[] { "anna" }));
    }

    [Test]
    public async Task A_user_who_is_refused_costs_the_connection_and_nothing_else()
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, .. ServerStep.OneRow, ServerStep.Expect(MessageSignature.Logoff), ServerStep.Expect(MessageSignature.Logon), ServerStep.Success(),
            ServerStep.Failure("Neo.ClientError.Security.Unauthorized"), ServerStep.Cut()],
            [.. ServerStep.Login, .. ServerStep.OneRow]);
        await using var driver = server.Drive(builder => builder.WithMaxConnectionPoolSize(1));
        await RunAsync(driver, token: null);
        Assert.That(() => RunAsync(driver, Anna), Throws.TypeOf<AuthenticationException>());
        await RunAsync(driver, token: null);
        Assert.That(server.Opened, Is.EqualTo(2));
    }

    [Test]
    public async Task A_server_before_5_1_does_not_let_the_user_change()
    {
        await using var server = new ScriptedServer([ServerStep.Expect(MessageSignature.Hello), ServerStep.Success(), .. ServerStep.OneRow], [ServerStep.Expect(MessageSignature.Hello), ServerStep.Success()])
        {
            HandshakeAnswer = [0, 0, 0, 5],
        };
        await using var driver = server.Drive();
        await RunAsync(driver, token: null);
        Assert.That(await driver.SupportsSessionAuthAsync(), Is.False);
        Assert.That(() => RunAsync(driver, Anna), Throws.TypeOf<UnsupportedFeatureException>().With.Message.Contains("5.1"));
    }

    [TestCase("Neo.ClientError.Security.Unauthorized")]
    [TestCase("Neo.ClientError.Security.TokenExpired")]
    [TestCase("Neo.ClientError.Security.CredentialsExpired")]
    public async Task Credentials_that_are_refused_are_not_verified(string code)
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(MessageSignature.Logoff), ServerStep.Expect(MessageSignature.Logon), ServerStep.Success(),
            ServerStep.Failure(code), ServerStep.Cut()]);
        await using var driver = server.Drive();
        Assert.That(await driver.VerifyAuthenticationAsync(Anna), Is.False);
    }

    [Test]
    public async Task Credentials_that_are_let_in_are_verified_anew_each_time()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. ServerStep.Relogin, .. ServerStep.Relogin, .. ServerStep.Relogin]);
        await using var driver = server.Drive();
        Assert.That(await driver.VerifyAuthenticationAsync(Anna), Is.True);
        Assert.That(await driver.VerifyAuthenticationAsync(Anna), Is.True);
        Assert.That(await driver.SupportsSessionAuthAsync(), Is.True);
    }

    [Test]
    public async Task What_else_stands_against_a_login_is_thrown()
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(MessageSignature.Logoff), ServerStep.Expect(MessageSignature.Logon), ServerStep.Success(),
            ServerStep.Failure("Neo.ClientError.Security.AuthenticationRateLimit"), ServerStep.Cut()]);
        await using var driver = server.Drive();
        Assert.That(() => driver.VerifyAuthenticationAsync(Anna), Throws.TypeOf<SecurityException>());
    }

    [Test]
    public async Task An_expired_token_is_no_matter_of_another_try()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Failure("Neo.ClientError.Security.TokenExpired")]);
        await using var driver = server.Drive(builder => builder.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(30)));
        Assert.That(() => driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync(), Throws.TypeOf<TokenExpiredException>());
    }

    [Test]
    public void A_token_of_somebody_else_s_making_is_refused() =>
        Assert.That(() => GraphDatabase.Driver("bolt://localhost", new Strange()), Throws.ArgumentException.With.Message.Contains("AuthTokens"));

    [Test]
    public void A_token_shows_no_password() => Assert.That($"{Anna}", Does.Not.Contain("secret"));

    private static IEnumerable<object?> Principals(ScriptedServer server) => server.Received
        .Where(message => message.Signature == MessageSignature.Logon).Select(message => message.Details.GetValueOrDefault("principal"));

    private static async Task RunAsync(BoltDriver driver, IAuthToken? token)
    {
        await using var session = driver.AsyncSession(builder => _ = token is null ? builder : builder.WithAuthToken(token));
        await (await session.RunAsync("RETURN 1 AS n")).ConsumeAsync();
    }

    private sealed class Strange : IAuthToken;
}
