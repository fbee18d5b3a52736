using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Api.Hosting;
using Graph.Api.Tests.Hosting;
using Graph.Testing;

namespace Graph.Api.Tests.Features.Query;

/// <summary>Transactions that span several requests.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class TransactionEndpointTests(DatabaseKind kind)
{
    private const string Open = "/db/neo4j/query/v2/tx";
    private const string Concurrently = "Neo.ClientError.Transaction.TransactionAccessedConcurrently";

    private RunningService _service = null!; // set before the first test

    [OneTimeSetUp]
    public async Task SetUp() =>
        _service = await RunningService.StartAsync(kind, new GraphOptions { AllowWrites = true, MaxOpenTransactions = 5 });

    [OneTimeTearDown]
    public async Task TearDown() => await (_service?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task What_is_not_committed_is_seen_by_its_own_transaction_only()
    {
        var address = await BeginAsync();
        var created = await AskAsync(address, "CREATE (n:Seen) RETURN count(n) AS n");
        Assert.That(await CountAsync("Seen"), Is.Zero, "from outside, before the commit");
        Assert.That(Cell(await AskAsync(address, "MATCH (n:Seen) RETURN count(n) AS n")), Is.EqualTo(1), "from inside");

        var committed = await AskAsync(address + "/commit", "MATCH (n:Seen) RETURN count(n) AS n");

        Assert.Multiple(async () =>
        {
            Assert.That((string?)created["transaction"]!["id"], Is.EqualTo(address.Split('/')[^1]));
            Assert.That(Cell(committed), Is.EqualTo(1));
            Assert.That(committed["transaction"], Is.Null);
            Assert.That(committed["bookmarks"], Is.Not.Null);
            Assert.That(await CountAsync("Seen"), Is.EqualTo(1), "from outside, after the commit");
        });
    }

    [Test]
    public async Task A_statement_may_come_with_the_beginning_and_the_commit_needs_no_body()
    {
        var begun = await AskAsync(Open, "CREATE (n:Short {x: $x}) RETURN n.x AS x", """{"x": 7}""");
        using var answer = await _service.Client.PostAsync(new Uri($"{Open}/{begun["transaction"]!["id"]}/commit", UriKind.Relative), content: null);

        Assert.Multiple(async () =>
        {
            Assert.That(Cell(begun), Is.EqualTo(7));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
            Assert.That(await CountAsync("Short"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Rolling_back_takes_back_what_was_written()
    {
        var address = await BeginAsync();
        await AskAsync(address, "CREATE (n:Gone)");

        Assert.That(await DeleteAsync(address), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await CountAsync("Gone"), Is.Zero);
        Assert.That(await DeleteAsync(address), Is.EqualTo(HttpStatusCode.NotFound), "a second time");
        await RefusedAsync(address, "RETURN 1", HttpStatusCode.NotFound, "Neo.ClientError.Request.Invalid");
        await RefusedAsync(address + "/commit", "RETURN 1", HttpStatusCode.NotFound, "Neo.ClientError.Request.Invalid");
    }

    [TestCase("RETURN 1 / 0", HttpStatusCode.Accepted, "Neo.ClientError.Statement.ArithmeticError")]
    [TestCase("CREATE (n:Undone) RETURN 1 / 0", HttpStatusCode.Accepted, "Neo.ClientError.Statement.ArithmeticError")]
    [TestCase("CREATE (n:Undone {x: 1 / 0})", HttpStatusCode.BadRequest, "Neo.ClientError.Statement.ArithmeticError")]
    [TestCase("RETRUN 1", HttpStatusCode.BadRequest, "Neo.ClientError.Statement.SyntaxError")]
    public async Task A_statement_that_fails_ends_the_transaction(string statement, HttpStatusCode status, string code)
    {
        var address = await BeginAsync();
        await AskAsync(address, "CREATE (n:Undone)");
        await RefusedAsync(address, statement, status, code);
        await RefusedAsync(address, "RETURN 1", HttpStatusCode.NotFound, "Neo.ClientError.Request.Invalid");

        Assert.That(await CountAsync("Undone"), Is.Zero);
    }

    [Test]
    public async Task A_request_that_cannot_be_read_leaves_the_transaction_as_it_is()
    {
        var address = await BeginAsync();
        await _service.Client.PostAsync(address, """{"statment": "RETURN 1"}""", "application/json", HttpStatusCode.BadRequest);

        Assert.That(Cell(await AskAsync(address, "RETURN 3 AS x")), Is.EqualTo(3));
        await DeleteAsync(address);
    }

    [Test]
    public async Task A_transaction_that_may_only_read_does_not_write()
    {
        var begun = await _service.Client.PostAsync(Open, """{"accessMode": "READ"}""", "application/json");

        await RefusedAsync($"{Open}/{begun["transaction"]!["id"]}", "CREATE (n:ReadOnly)", HttpStatusCode.BadRequest, "Neo.ClientError.Statement.AccessMode");
    }

    [Test]
    public async Task Its_end_is_told_and_put_off_by_each_request()
    {
        var before = DateTimeOffset.UtcNow;
        var begun = await _service.Client.PostAsync(Open, "{}", "application/json");
        var expires = DateTimeOffset.Parse((string)begun["transaction"]!["expires"]!, CultureInfo.InvariantCulture);
        var again = await _service.Client.PostAsync($"{Open}/{begun["transaction"]!["id"]}", "", "application/json");

        Assert.Multiple(() =>
        {
            Assert.That(expires, Is.EqualTo(before.AddSeconds(60)).Within(TimeSpan.FromSeconds(50)));
            Assert.That(DateTimeOffset.Parse((string)again["transaction"]!["expires"]!, CultureInfo.InvariantCulture), Is.GreaterThanOrEqualTo(expires));
            Assert.That(again["data"], Is.Null);
        });
        await DeleteAsync($"{Open}/{begun["transaction"]!["id"]}");
    }

    [Test]
    public async Task A_transaction_left_alone_is_rolled_back()
    {
        await using var hasty = await RunningService.StartAsync(new GraphOptions { AllowWrites = true, TransactionIdleSeconds = 0.1 });
        await hasty.Client.PostAsync(Open, """{"statement": "CREATE (n:Left)"}""", "application/json");
        // The next writer waits for it, and so for its end.
        await hasty.Client.PostAsync("/api/v1/query", """{"statement": "CREATE (n:Next)"}""", "application/json");
        var left = await hasty.Client.PostAsync("/api/v1/query", """{"statement": "MATCH (n:Left) RETURN count(n) AS n"}""", "application/json");

        Assert.That(Cell(left), Is.Zero);
    }

    [Test]
    public async Task Deleting_it_stops_the_statement_under_way()
    {
        var address = await BeginAsync();
        await AskAsync(address, "CREATE (n:Stopped)");
        // A server may be stopped before it says which columns there are: then the status is 400, else 202.
        using var body = new StringContent(Body("UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j RETURN sum(i * j % 7)"), Encoding.UTF8, "application/json");
        var running = _service.Client.PostAsync(new Uri(address, UriKind.Relative), body);
        while (await StatusAsync(address) != Concurrently)
        {
            if (running.IsCompleted)
            {
                // It came while its state was asked for: then it is the one that is refused.
                using var refused = await running;
                Assert.That(await refused.Content.ReadAsStringAsync(), Does.Contain(Concurrently), "it has ended by itself");
                running = _service.Client.PostAsync(new Uri(address, UriKind.Relative), body);
            }
        }

        Assert.That(await DeleteAsync(address), Is.EqualTo(HttpStatusCode.OK));
        using var stopped = await running;
        var answer = JsonNode.Parse(await stopped.Content.ReadAsStringAsync());
        Assert.That((string?)answer!["errors"]![0]!["code"], Is.EqualTo("Neo.ClientError.Transaction.Terminated"));
        Assert.That(await CountAsync("Stopped"), Is.Zero);
    }

    [Test]
    public async Task Too_many_are_refused_with_the_limits_name()
    {
        await using var narrow = await RunningService.StartAsync(new GraphOptions { MaxOpenTransactions = 1 });
        await narrow.Client.PostAsync(Open, "{}", "application/json");
        var answer = await narrow.Client.PostAsync(Open, "{}", "application/json", HttpStatusCode.ServiceUnavailable);

        Assert.That((string?)answer["errors"]![0]!["message"], Does.Contain("Graph:MaxOpenTransactions"));
    }

    [Test]
    public async Task A_writer_that_waits_too_long_for_another_is_told_so()
    {
        // Neo4j locks what is written, the embedded database itself.
        var hasToWait = kind == DatabaseKind.Embedded;
        var address = await BeginAsync();
        await AskAsync(address, "CREATE (n:First)");
        var second = await _service.Client.PostAsync(
            "/api/v1/query",
            $$"""{"statement": "CREATE (n:Second)", "maxExecutionTime": {{(hasToWait ? 1 : 60)}}}""",
            "application/json",
            hasToWait ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.Accepted);

        Assert.That((string?)second["errors"]?[0]?["code"], Is.EqualTo(hasToWait ? "Neo.TransientError.Transaction.LockAcquisitionTimeout" : null));
        await DeleteAsync(address);
    }

    [Test]
    public async Task A_statement_ends_at_its_time_limit()
    {
        var address = await BeginAsync();
        using var body = new StringContent(
            """{"statement": "UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j RETURN sum(i * j % 7)", "maxExecutionTime": 1}""",
            Encoding.UTF8,
            "application/json");
        // A busy server reaches it before it says which columns there are: then the status is 400, else 202.
        using var ended = await _service.Client.PostAsync(new Uri(address, UriKind.Relative), body);
        var answer = JsonNode.Parse(await ended.Content.ReadAsStringAsync());

        Assert.That((string?)answer!["errors"]![0]!["code"], Is.EqualTo("Neo.ClientError.Transaction.TransactionTimedOut"));
    }

    private static long? Cell(JsonNode answer) => (long?)answer["data"]!["values"]![0]![0];

    private async Task<string> BeginAsync()
    {
        var begun = await _service.Client.PostAsync(Open, "{}", "application/json");
        return $"{Open}/{begun["transaction"]!["id"]}";
    }

    private Task<JsonNode> AskAsync(string address, string statement, string parameters = "{}") =>
        _service.Client.PostAsync(address, Body(statement, parameters), "application/json");

    private static string Body(string statement, string parameters = "{}") =>
        $$"""{"statement": {{JsonSerializer.Serialize(statement)}}, "parameters": {{parameters}}}""";

    private async Task RefusedAsync(string address, string statement, HttpStatusCode status, string code)
    {
        var answer = await _service.Client.PostAsync(address, Body(statement), "application/json", status);
        Assert.That((string?)answer["errors"]![0]!["code"], Is.EqualTo(code));
    }

    private async Task<string?> StatusAsync(string address)
    {
        using var answer = await _service.Client.PostAsync(new Uri(address, UriKind.Relative), content: null);
        return (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]?[0]!["code"];
    }

    private async Task<HttpStatusCode> DeleteAsync(string address)
    {
        using var answer = await _service.Client.DeleteAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    private async Task<long?> CountAsync(string label) => Cell(await AskAsync("/api/v1/query", $"MATCH (n:{label}) RETURN count(n) AS n"));
}
