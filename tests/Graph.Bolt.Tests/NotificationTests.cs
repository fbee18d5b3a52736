using Graph.Bolt.Messages;

namespace Graph.Bolt.Tests;

public sealed class NotificationTests
{
    private static readonly Dictionary<string, object?> Position = new() { ["offset"] = 8L, ["line"] = 1L, ["column"] = 9L };

    private static readonly Dictionary<string, object?> AsNotification = new()
    {
        ["code"] = "Neo.ClientNotification.Statement.CartesianProduct", ["title"] = "Two patterns", ["description"] = "They are not connected.",
        ["severity"] = "INFORMATION", ["category"] = "PERFORMANCE", ["position"] = Position,
    };

    private static readonly Dictionary<string, object?> AsStatus = new()
    {
        ["gql_status"] = "03N90", ["status_description"] = "info: two patterns", ["neo4j_code"] = "Neo.ClientNotification.Statement.CartesianProduct",
        ["title"] = "Two patterns", ["description"] = "They are not connected.",
        ["diagnostic_record"] = new Dictionary<string, object?>
        {
            ["_severity"] = "INFORMATION", ["_classification"] = "PERFORMANCE", ["_position"] = Position,
        },
    };

    private static readonly Dictionary<string, object?> Success = new() { ["gql_status"] = "00000", ["status_description"] = "note: successful completion" };

    [Test]
    public async Task Notifications_are_read_from_either_form([Values] bool asStatuses)
    {
        object metadata = asStatuses ? new { statuses = new[] { Success, AsStatus } } : new { notifications = new[] { AsNotification } };
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(MessageSignature.Run), ServerStep.Expect(MessageSignature.Pull),
            ServerStep.Success(new { fields = new[] { "n" } }), ServerStep.Success(metadata)]);
        await using var driver = server.Drive();
        await using var session = driver.AsyncSession();
        var notification = (await (await session.RunAsync("MATCH (a), (b) RETURN 1 AS n")).ConsumeAsync()).Notifications.Single();
        Assert.Multiple(() =>
        {
            Assert.That(notification.Code, Is.EqualTo("Neo.ClientNotification.Statement.CartesianProduct"));
            Assert.That(notification.Title, Is.EqualTo("Two patterns"));
            Assert.That(notification.Description, Is.EqualTo("They are not connected."));
            Assert.That(notification.SeverityLevel, Is.EqualTo(NotificationSeverity.Information));
            Assert.That(notification.Category, Is.EqualTo(NotificationCategory.Performance));
            Assert.That((notification.Position?.Offset, notification.Position?.Line, notification.Position?.Column), Is.EqualTo((8, 1, 9)));
        });
    }

    [Test]
    public void A_word_that_is_not_known_is_kept_as_it_is()
    {
        var notification = new ServerNotification(new Dictionary<string, object?> { ["severity"] = "DIRE", ["category"] = "7" });
        Assert.Multiple(() =>
        {
            Assert.That((notification.RawSeverityLevel, notification.SeverityLevel), Is.EqualTo(("DIRE", NotificationSeverity.Unknown)));
            Assert.That((notification.RawCategory, notification.Category), Is.EqualTo(("7", NotificationCategory.Unknown)));
        });
    }

    [TestCase(6, "notifications_disabled_classifications")]
    [TestCase(4, "notifications_disabled_categories")]
    [TestCase(2, "notifications_disabled_categories")]
    public async Task What_is_chosen_goes_with_the_greeting_and_with_transactions(int minor, string name)
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. ServerStep.Transaction, .. ServerStep.OneRow]) { HandshakeAnswer = [0, 0, (byte)minor, 5] };
        await using var driver = server.Drive(builder => builder.WithNotifications(Severity.Warning, [Category.Hint, Category.Schema]));
        await using var session = driver.AsyncSession(builder => builder.WithNotifications(null, []));
        await session.ExecuteReadAsync(async runner => await (await runner.RunAsync("RETURN 1 AS n")).ConsumeAsync());
        await (await session.RunAsync("RETURN 1 AS n")).ConsumeAsync();
        var hello = server.Last(MessageSignature.Hello).Details;
        Assert.Multiple(() =>
        {
            Assert.That(hello["notifications_minimum_severity"], Is.EqualTo("WARNING"));
            Assert.That(hello[name], Is.EqualTo(new[] { "HINT", "SCHEMA" }));
            Assert.That(server.Last(MessageSignature.Begin).Details[name], Is.Empty);
            Assert.That(server.Last(MessageSignature.Begin).Details, Does.Not.ContainKey("notifications_minimum_severity"));
            Assert.That(server.Last(MessageSignature.Run).Details[name], Is.Empty);
        });
    }

    [Test]
    public async Task They_can_be_switched_off()
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, .. ServerStep.Transaction]);
        await using var driver = server.Drive(builder => builder.WithNotificationsDisabled());
        await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();
        Assert.That(server.Last(MessageSignature.Hello).Details["notifications_minimum_severity"], Is.EqualTo("OFF"));
        Assert.That(server.Last(MessageSignature.Begin).Details, Does.Not.ContainKey("notifications_minimum_severity"));
    }

    [Test]
    public async Task A_server_before_5_2_cannot_be_asked()
    {
        await using var server = new ScriptedServer(ServerStep.Login) { HandshakeAnswer = [0, 0, 1, 5] };
        await using var driver = server.Drive();
        await using var session = driver.AsyncSession(builder => builder.WithNotificationsDisabled());
        Assert.That(() => session.RunAsync("RETURN 1 AS n"), Throws.TypeOf<UnsupportedFeatureException>().With.Message.Contains("5.1"));
        Assert.That(session.BeginTransactionAsync, Throws.TypeOf<UnsupportedFeatureException>());
    }

    [Test]
    public void One_of_both_has_to_be_said() =>
        Assert.That(() => new ConfigBuilder(new Config()).WithNotifications(null, null), Throws.ArgumentException);
}
