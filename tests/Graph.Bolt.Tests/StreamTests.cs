using Graph.Bolt.Messages;

namespace Graph.Bolt.Tests;

public sealed class StreamTests
{
    private static readonly ServerStep[] Session = [.. ServerStep.Login, .. ServerStep.Transaction];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(7)]
    public async Task Answers_are_read_however_they_are_cut_into_chunks(int chunkSize)
    {
        await using var server = new ScriptedServer(Session) { ChunkSize = chunkSize };
        await using var driver = server.Drive();
        Assert.That(await ReadAsync(driver), Is.EqualTo(new[] { 1L }));
    }

    [Test]
    public async Task Answers_are_read_wherever_they_are_cut_in_two()
    {
        for (var offset = 1; offset < 80; offset++)
        {
            await using var server = new ScriptedServer(Session) { SplitAt = offset };
            await using var driver = server.Drive();
            Assert.That(await ReadAsync(driver), Is.EqualTo(new[] { 1L }), $"cut after {offset} bytes");
        }
    }

    [Test]
    public async Task A_connection_cut_after_any_byte_is_unavailable_and_the_next_one_serves()
    {
        var all = await CountAsync();
        for (var count = 0; count < all; count++)
        {
            await using var server = new ScriptedServer(Session, Session) { FirstBytes = count };
            await using var driver = server.Drive();
            Assert.That(() => ReadAsync(driver), Throws.InstanceOf<ServiceUnavailableException>(), $"cut after {count} of {all} bytes");
            Assert.That(await ReadAsync(driver), Is.EqualTo(new[] { 1L }), $"after a cut after {count} bytes");
        }

        static async Task<int> CountAsync()
        {
            await using var server = new ScriptedServer(Session);
            await using var driver = server.Drive();
            await ReadAsync(driver);
            return server.Sent;
        }
    }

    [TestCaseSource(nameof(Cuts))]
    public async Task A_connection_cut_before_any_message_is_unavailable_and_the_next_one_serves(int at)
    {
        await using var server = new ScriptedServer([.. Session[..at], ServerStep.Cut()], Session);
        await using var driver = server.Drive();
        Assert.That(() => ReadAsync(driver), Throws.InstanceOf<ServiceUnavailableException>());
        Assert.That(await ReadAsync(driver), Is.EqualTo(new[] { 1L }));
    }

    [TestCase(new byte[] { 0, 1, 0xC0, 0, 0 }, TestName = "A_message_that_is_no_structure_breaks_the_connection")]
    [TestCase(new byte[] { 0, 2, 0xB0, 0x22, 0, 0 }, TestName = "A_message_of_no_known_signature_breaks_the_connection")]
    [TestCase(new byte[] { 0, 3, 0xB1, 0x70, 0xA1, 0, 0 }, TestName = "A_message_that_ends_within_a_value_breaks_the_connection")]
    [TestCase(new byte[] { 0, 3, 0xB1, 0x71, 0x90, 0, 0 }, TestName = "A_record_that_nobody_asked_for_breaks_the_connection")]
    public async Task A_message_that_makes_no_sense(byte[] bytes)
    {
        await using var server = new ScriptedServer([.. ServerStep.Login, ServerStep.Expect(MessageSignature.Begin), ServerStep.Bytes(bytes)], Session);
        await using var driver = server.Drive();
        Assert.That(() => ReadAsync(driver), Throws.TypeOf<ProtocolException>());
        Assert.That(await ReadAsync(driver), Is.EqualTo(new[] { 1L }), "on another connection");
    }

    [Test]
    public async Task Silence_past_the_time_the_server_hinted_at_is_a_read_timeout()
    {
        ServerStep[] greeted = ServerStep.LoginWith(new { hints = new Dictionary<string, object?> { ["connection.recv_timeout_seconds"] = 9L } });
        await using var server = new ScriptedServer([.. greeted, ServerStep.Expect(MessageSignature.Begin)]);
        await using var driver = server.Drive();
        Assert.That(() => ReadAsync(driver), Throws.TypeOf<ConnectionReadTimeoutException>().With.Message.Contains("9 seconds"));
    }

    [Test]
    public async Task Rows_are_asked_for_in_portions_and_the_rest_is_discarded_when_consumed()
    {
        await using var server = new ScriptedServer([
            .. ServerStep.Login, ServerStep.Expect(MessageSignature.Run), ServerStep.Expect(MessageSignature.Pull),
            ServerStep.Success(new { fields = new[] { "n" } }), ServerStep.Record(1L), ServerStep.Record(2L), ServerStep.Success(new { has_more = true }),
            ServerStep.Expect(MessageSignature.Pull), ServerStep.Record(3L), ServerStep.Record(4L), ServerStep.Success(new { has_more = true }),
            ServerStep.Expect(MessageSignature.Discard), ServerStep.Success(new { type = "r" })]);
        await using var driver = server.Drive();
        await using var session = driver.AsyncSession(builder => builder.WithFetchSize(2));
        var cursor = await session.RunAsync("UNWIND range(1, 9) AS n RETURN n");
        for (var expected = 1L; expected <= 3; expected++)
        {
            Assert.That(await cursor.FetchAsync(), Is.True);
            Assert.That(cursor.Current["n"], Is.EqualTo(expected));
        }

        var summary = await cursor.ConsumeAsync();
        Assert.That(summary.QueryType, Is.EqualTo(QueryType.ReadOnly));
        Assert.That(server.Received.Where(message => message.Signature == MessageSignature.Pull).Select(message => message.Details["n"]), Is.EqualTo(new[] { 2L, 2L }));
        Assert.That(cursor.FetchAsync, Throws.TypeOf<ResultConsumedException>());
    }

    /// <summary>Before every message of the server; one less than all, as the last may not be missed.</summary>
    private static IEnumerable<int> Cuts() => Enumerable.Range(0, Session.Length).Where(i => Session[i] is ServerStep.Sent);

    private static async Task<IReadOnlyList<long>> ReadAsync(BoltDriver driver)
    {
        var (rows, _, _) = await driver.ExecutableQuery("RETURN 1 AS n").WithMap(record => record.Get<long>("n")).ExecuteAsync();
        return rows;
    }
}
