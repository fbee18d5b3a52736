using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Graph.Api.Hosting;
using Graph.Api.Tests.Hosting;
using Graph.Testing;

namespace Graph.Api.Tests.Features.Query;

[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class QueryEndpointTests(DatabaseKind kind)
{
    private RunningService _reader = null!; // set before the first test
    private RunningService _writer = null!; // set before the first test

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _reader = await RunningService.StartAsync(kind);
        _writer = await RunningService.StartAsync(kind, new GraphOptions { AllowWrites = true, MaxQueryRows = 1000 });
    }

    [OneTimeTearDown]
    public async Task TearDown()
    {
        await _reader.DisposeAsync();
        await _writer.DisposeAsync();
    }

    [TestCase("/api/v1/query")]
    [TestCase("/db/neo4j/query/v2")]
    public async Task Rows_come_as_Neo4j_sends_them(string address)
    {
        const string Body = """{"statement": "UNWIND $xs AS x RETURN x, x * 1.5 AS y", "parameters": {"xs": [2, 9007199254740993]}}""";
        var answer = await _reader.Client.PostAsync(address, Body, "application/json");

        Assert.That(answer.ToJsonString(), Is.EqualTo(
            """{"data":{"fields":["x","y"],"values":[[2,3.0],[9007199254740993,1.3510798882111488E16]]},"bookmarks":[]}"""));
    }

    [Test]
    public async Task Typed_values_come_when_they_are_asked_for() =>
        Assert.That(
            await AskAsync(_reader, "RETURN 1 AS x", "application/vnd.neo4j.query"),
            Is.EqualTo("""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":[]}"""));

    [Test]
    public async Task Lines_say_at_their_end_that_all_of_them_are_there() =>
        Assert.That(
            await AskAsync(_reader, "UNWIND [1, 2] AS x RETURN x", "application/jsonl"),
            Is.EqualTo("{\"fields\":[\"x\"]}\n[1]\n[2]\n{\"summary\":{}}\n"));

    [Test]
    public async Task A_failure_after_the_first_rows_were_sent_ends_the_lines()
    {
        var lines = (await AskAsync(_reader, "UNWIND range(1, 100000) AS x RETURN x, 1 / (100000 - x)", "application/jsonl")).Split('\n');

        Assert.That(lines[^2], Does.StartWith("{\"errors\":[{\"code\":\"Neo.ClientError.Statement.ArithmeticError\""));
    }

    [TestCase("MATCH (n RETURN n", HttpStatusCode.BadRequest, "Neo.ClientError.Statement.SyntaxError", "(line 1, column 10 (offset: 9))")]
    [TestCase("RETURN 1 / 0", HttpStatusCode.Accepted, "Neo.ClientError.Statement.ArithmeticError", "/ by zero")]
    [TestCase("RETURN $missing", HttpStatusCode.BadRequest, "Neo.ClientError.Statement.ParameterMissing", "missing")]
    [TestCase("CREATE (n)", HttpStatusCode.BadRequest, "Neo.ClientError.Statement.AccessMode", "not allowed")]
    [TestCase("", HttpStatusCode.BadRequest, "Neo.ClientError.Request.Invalid", "statement")]
    public async Task A_statement_that_fails_is_answered_with_code_and_place(string statement, HttpStatusCode status, string code, string message)
    {
        var answer = await _reader.Client.PostAsync("/api/v1/query", $$"""{"statement": "{{statement}}"}""", "application/json", status);

        Assert.Multiple(() =>
        {
            Assert.That((string?)answer["errors"]![0]!["code"], Is.EqualTo(code));
            Assert.That((string?)answer["errors"]![0]!["message"], Does.Contain(message));
        });
    }

    // As in Neo4j: what has columns answers, and tells its error behind the rows it had; what has none is refused.
    [TestCase("UNWIND [2, 1, 0] AS x RETURN 2 / x AS y", HttpStatusCode.Accepted, """{"fields":["y"],"values":[[1],[2]]}""")]
    [TestCase("CREATE (n:Halved) WITH n UNWIND [2, 1, 0] AS x RETURN 2 / x AS y", HttpStatusCode.Accepted, """{"fields":["y"],"values":[[1],[2]]}""")]
    [TestCase("UNWIND [2, 1, 0] AS x CREATE (:Halved {y: 2 / x})", HttpStatusCode.BadRequest, null)]
    [TestCase("CALL db.awaitIndex('nothing')", HttpStatusCode.BadRequest, null)]
    [TestCase("CREATE (:Halved)-[:OF]->(m:Halved) DELETE m", HttpStatusCode.Accepted, """{"fields":[],"values":[]}""")]
    public async Task A_statement_that_fails_on_its_way_keeps_nothing_and_tells_what_it_had(string statement, HttpStatusCode status, string? data)
    {
        var answer = await _writer.Client.PostAsync("/api/v1/query", $$"""{"statement": "{{statement}}"}""", "application/json", status);
        var count = await AskAsync(_writer, "MATCH (n:Halved) RETURN count(n) AS n", "application/json");

        Assert.Multiple(() =>
        {
            Assert.That(answer["data"]?.ToJsonString(), Is.EqualTo(data));
            Assert.That((string?)answer["errors"]![0]!["code"], Does.StartWith("Neo.ClientError."));
            Assert.That(count, Does.Contain("[[0]]"));
        });
    }

    [Test]
    public async Task Another_database_is_404()
    {
        var answer = await _reader.Client.PostAsync("/db/other/query/v2", """{"statement": "RETURN 1"}""", "application/json", HttpStatusCode.NotFound);

        Assert.That((string?)answer["errors"]![0]!["code"], Is.EqualTo("Neo.ClientError.Database.DatabaseNotFound"));
    }

    [Test]
    public async Task A_body_of_another_type_is_415_in_the_same_shape()
    {
        var answer = await _reader.Client.PostAsync("/api/v1/query", "RETURN 1", "text/plain", HttpStatusCode.UnsupportedMediaType);

        Assert.That((string?)answer["errors"]![0]!["code"], Is.EqualTo("Neo.ClientError.Request.Invalid"));
    }

    [Test]
    public async Task An_answer_of_another_type_is_406()
    {
        using var request = Request("RETURN 1", "text/html");
        using var response = await _reader.Client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotAcceptable));
    }

    [Test]
    public async Task A_query_ends_at_its_time_limit()
    {
        const string Body = """{"statement": "UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j RETURN sum(i * j % 7)", "maxExecutionTime": 1}""";
        var answer = await _reader.Client.PostAsync("/api/v1/query", Body, "application/json");

        Assert.That((string?)answer["errors"]![0]!["code"], Is.EqualTo("Neo.ClientError.Transaction.TransactionTimedOut"));
    }

    [Test]
    public async Task A_write_counts_what_it_did_where_writes_are_allowed()
    {
        const string Body = """{"statement": "CREATE (n:Thing {x: 1}) RETURN n.x AS x", "includeCounters": true}""";
        var answer = await _writer.Client.PostAsync("/api/v1/query", Body, "application/json");
        var count = await AskAsync(_writer, "MATCH (n:Thing) RETURN count(n) AS n", "application/json");

        Assert.Multiple(() =>
        {
            Assert.That((int?)answer["counters"]!["nodesCreated"], Is.EqualTo(1));
            Assert.That((bool?)answer["counters"]!["containsUpdates"], Is.True);
            Assert.That(count, Does.Contain("[[1]]"));
        });
    }

    [Test]
    public async Task A_write_that_may_only_read_is_refused_where_writes_are_allowed()
    {
        const string Body = """{"statement": "CREATE (n:Other)", "accessMode": "READ"}""";
        var answer = await _writer.Client.PostAsync("/api/v1/query", Body, "application/json", HttpStatusCode.BadRequest);

        Assert.That((string?)answer["errors"]![0]!["code"], Is.EqualTo("Neo.ClientError.Statement.AccessMode"));
    }

    [Test]
    public async Task Too_many_rows_are_an_error_that_names_the_limit()
    {
        const string Body = """{"statement": "UNWIND range(1, 1001) AS x RETURN x"}""";
        var answer = await _writer.Client.PostAsync("/api/v1/query", Body, "application/json");

        Assert.That((string?)answer["errors"]![0]!["message"], Does.Contain("1000").And.Contain("Graph:MaxQueryRows"));
    }

    private static async Task<string> AskAsync(RunningService service, string statement, string accept)
    {
        using var request = Request(statement, accept);
        using var response = await service.Client.SendAsync(request);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
        return await response.Content.ReadAsStringAsync();
    }

    private static HttpRequestMessage Request(string statement, string accept) => new(HttpMethod.Post, "/api/v1/query")
    {
        Content = new StringContent($$"""{"statement": "{{statement}}"}""", Encoding.UTF8, "application/json"),
        Headers = { Accept = { MediaTypeWithQualityHeaderValue.Parse(accept) } },
    };
}
