using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Api.Hosting;
using Graph.Api.Tests.Hosting;

namespace Graph.Api.Tests.Features.Query;

/// <summary>The database about databases.</summary>
public sealed class SystemEndpointTests
{
    private RunningService _service = null!; // set before the first test

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _service = await RunningService.StartAsync(new GraphOptions { AllowWrites = true });
        await _service.Client.PostAsync("/api/v1/query", """{"statement": "CREATE (:Thing)"}""", "application/json");
    }

    [OneTimeTearDown]
    public async Task TearDown() => await _service.DisposeAsync();

    [TestCase("SHOW DATABASES YIELD name, default RETURN name, default", """[["neo4j",true],["system",false]]""")]
    [TestCase("SHOW DATABASE system YIELD name, type", """[["system","system"]]""")]
    [TestCase("CALL dbms.components() YIELD name RETURN name", """[["Neo4j Kernel"]]""")]
    [TestCase("CALL db.info() YIELD name RETURN name", """[["system"]]""")]
    [TestCase("CALL db.labels()", "[]")]
    [TestCase("SHOW TRANSACTIONS YIELD database RETURN database", """[["system"]]""")]
    public async Task It_answers_listings_and_procedures(string statement, string rows) =>
        Assert.That((await AskAsync(statement, HttpStatusCode.Accepted))["data"]!["values"]!.ToJsonString(), Is.EqualTo(rows));

    [TestCase("MATCH (n) SET n.x = 1 RETURN n", "The following unsupported clauses were used: MATCH, SET.")]
    [TestCase("CREATE (n)", "The following unsupported clauses were used: CREATE.")]
    [TestCase("CALL { RETURN 1 AS x } RETURN x", "The following unsupported clauses were used: CALL.")]
    [TestCase("CALL db.ping() YIELD success CALL db.labels() YIELD label RETURN label", "The given query uses 2 CALL clauses (1 too many).")]
    [TestCase("RETURN 1", "Not a recognised system command or procedure. This Cypher command can only be executed in a user database: RETURN 1")]
    [TestCase("CREATE INDEX FOR (n:A) ON (n.x)", "Not a recognised system command or procedure.")]
    [TestCase("CALL db.createLabel('A')", "Not a recognised system command or procedure.")]
    [TestCase("SHOW INDEXES", "The following commands are not allowed on a system database: SHOW INDEXES.")]
    public async Task It_refuses_what_is_about_a_graph(string statement, string message)
    {
        var error = (await AskAsync(statement, HttpStatusCode.BadRequest))["errors"]![0]!;

        Assert.Multiple(() =>
        {
            Assert.That((string?)error["code"], Is.EqualTo("Neo.ClientError.Statement.SemanticError"));
            Assert.That((string?)error["message"], Does.StartWith(message));
        });
    }

    [Test]
    public async Task It_has_transactions_of_its_own()
    {
        var begun = await _service.Client.PostAsync("/db/system/query/v2/tx", """{"statement": "SHOW DATABASES"}""", "application/json");
        var ended = await _service.Client.PostAsync($"/db/System/query/v2/tx/{begun["transaction"]!["id"]}/commit", "{}", "application/json");

        Assert.That(ended["errors"], Is.Null);
    }

    private Task<JsonNode> AskAsync(string statement, HttpStatusCode status) => _service.Client.PostAsync(
        "/db/system/query/v2", $$"""{"statement": {{JsonSerializer.Serialize(statement)}}}""", "application/json", status);
}
