using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Api.Tests.Hosting;
using Graph.Testing;

namespace Graph.Api.Tests.Features.Query;

/// <summary>A service that was not told to allow writes does not write, however a statement is spelled.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class ReadOnlyTests(DatabaseKind kind)
{
    private const string Counting = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relationships, sum(size(keys(n))) AS keys";

    private RunningService _service = null!; // set before the first test

    [OneTimeSetUp]
    public async Task SetUp() => _service = await RunningService.StartAsync(kind);

    [OneTimeTearDown]
    public async Task TearDown() => await (_service?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [TestCase("CREATE (n)")]
    [TestCase("create (n)")]
    [TestCase("INSERT (n)")]
    [TestCase("MERGE (n:X)")]
    [TestCase("MATCH (n) SET n.x = 1")]
    [TestCase("MATCH (n) SET n:X")]
    [TestCase("MATCH (n) SET n += {x: 1}")]
    [TestCase("MATCH (n) REMOVE n.x")]
    [TestCase("MATCH (n) DELETE n")]
    [TestCase("MATCH (n) DETACH DELETE n")]
    [TestCase("MATCH (n) NODETACH DELETE n")]
    [TestCase("FOREACH (x IN [1] | CREATE (n))")]
    [TestCase("FOREACH (x IN [1] | FOREACH (y IN [1] | MERGE (n)))")]
    [TestCase("MATCH (n) CALL { WITH n SET n.x = 1 } RETURN 1")]
    [TestCase("CALL () { CREATE (n) RETURN n } RETURN n")]
    [TestCase("CALL { CALL { CREATE (n) RETURN n } RETURN n } RETURN n")]
    [TestCase("UNWIND [1, 2] AS x CALL (x) { CREATE (n) } IN TRANSACTIONS OF 1 ROWS")]
    [TestCase("CALL { CREATE (n) } IN CONCURRENT TRANSACTIONS")]
    [TestCase("RETURN 1 AS x UNION CREATE (n) RETURN 1 AS x")]
    [TestCase("RETURN EXISTS { CREATE (n) }")]
    [TestCase("RETURN COLLECT { CREATE (n) RETURN n }")]
    [TestCase("PROFILE CREATE (n)")]
    [TestCase("profile create (n)")]
    [TestCase("CYPHER 5 CREATE (n)")]
    [TestCase("CYPHER runtime=slotted CREATE (n)")]
    [TestCase("CYPHER runtime=slotted PROFILE CREATE (n)")]
    [TestCase("/* MATCH */ CREATE /* (n) RETURN n */ (n)")]
    [TestCase("// RETURN 1\nCREATE (n)")]
    [TestCase("RETURN 1 // \n CREATE (n)")]
    [TestCase("RETURN 1 // \r CREATE (n)")]
    [TestCase("\\u0043REATE (n)")]
    [TestCase("CR\\u0045ATE (n)")]
    [TestCase("RETURN '\\u0027 AS x CREATE (n) RETURN \\u0027' AS y")]
    [TestCase("RETURN \\u0027x\\u0027 AS x CREATE (n)")]
    [TestCase("RETURN 1 /\\u002a *\\u002f CREATE (n)")]
    [TestCase("MATCH (n:`a` {x: 1})\\u0020SET n.x = 1")]
    [TestCase("ＣＲＥＡＴＥ (n)")]
    [TestCase("CREATE\u00a0(n)")]
    [TestCase("\ufeffCREATE (n)")]
    [TestCase("RETURN 1; CREATE (n)")]
    [TestCase("RETURN 1;CREATE (n);")]
    [TestCase(":begin\nCREATE (n)")]
    [TestCase("USE neo4j CREATE (n)")]
    [TestCase("CREATE INDEX x FOR (n:X) ON (n.x)")]
    [TestCase("CREATE CONSTRAINT x FOR (n:X) REQUIRE n.x IS UNIQUE")]
    [TestCase("DROP INDEX x IF EXISTS")]
    [TestCase("DROP CONSTRAINT x IF EXISTS")]
    [TestCase("CREATE FULLTEXT INDEX x FOR (n:X) ON EACH [n.x]")]
    [TestCase("CREATE USER x SET PASSWORD 'abcdefgh'")]
    [TestCase("ALTER USER neo4j SET PASSWORD 'abcdefgh'")]
    [TestCase("CREATE DATABASE x")]
    [TestCase("SHOW USERS")]
    [TestCase("SHOW SETTINGS")]
    [TestCase("SHOW TRANSACTIONS")]
    [TestCase("TERMINATE TRANSACTIONS 'neo4j-transaction-1'")]
    [TestCase("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row")]
    [TestCase("LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row")]
    [TestCase("CALL db.createLabel('X')")]
    [TestCase("CALL db.createProperty('x')")]
    [TestCase("CALL db.create.setNodeVectorProperty(null, 'x', [1])")]
    [TestCase("CALL db.clearQueryCaches()")]
    [TestCase("CALL dbms.setConfigValue('x', 'y')")]
    [TestCase("CALL dbms.killConnection('bolt-1')")]
    [TestCase("CALL dbms.listConfig()")]
    [TestCase("CALL apoc.cypher.runWrite('CREATE (n)', {})")]
    [TestCase("CALL apoc.load.json('file:///etc/passwd')")]
    [TestCase("CALL db.createRelationshipType('X')")]
    [TestCase("CALL db.create.setRelationshipVectorProperty(null, 'x', [1])")]
    [TestCase("CALL db.resampleOutdatedIndexes()")]
    [TestCase("CALL { CALL db.createLabel('X') } RETURN 1")]
    [TestCase("CALL `db.createLabel`('X')")]
    [TestCase("CALL db.`createLabel`('X')")]
    [TestCase("EXPLAIN CALL db.createLabel('X')")]
    [TestCase("RETURN apoc.cypher.runFirstColumn('CREATE (n)', {})")]
    [TestCase("MATCH (n) RETURN n.`x` AS x` CREATE (m) //`")]
    [TestCase("USE system CREATE DATABASE x")]
    public async Task Nothing_that_writes_passes(string statement)
    {
        await _service.Client.PostAsync("/api/v1/query", Body(statement, "WRITE"), "application/json", HttpStatusCode.BadRequest);
        var refused = await _service.Client.PostAsync("/api/v1/query/tx", Body(statement, "WRITE"), "application/json", HttpStatusCode.BadRequest);

        Assert.That((string?)refused["errors"]![0]!["code"], Does.StartWith("Neo.ClientError."));
        Assert.That(await CountAsync(), Is.EqualTo("[[0,0,0]]"));
    }

    [TestCase("USE other MATCH (n) RETURN n")]
    [TestCase("USE other CREATE (n)")]
    public async Task Another_database_is_not_reached_by_naming_it(string statement) =>
        await _service.Client.PostAsync("/api/v1/query", Body(statement, "WRITE"), "application/json", HttpStatusCode.NotFound);

    [TestCase("MATCH (n:Create) RETURN n.`delete`, 'MERGE (n)' AS `SET`")]
    [TestCase("MATCH (n:Merge) RETURN n // CREATE (n)")]
    [TestCase("MATCH (n) WHERE n.set = 'DROP' RETURN n")]
    [TestCase("RETURN 'LOAD CSV' AS load /* DELETE */")]
    [TestCase("RETURN '\\u0043REATE' AS x")]
    [TestCase("CALL { MATCH (n) RETURN count(n) AS n } RETURN n")]
    [TestCase("CALL db.labels() YIELD label RETURN label")]
    [TestCase("EXPLAIN CREATE (n)")]
    [TestCase("PROFILE MATCH (n) RETURN n")]
    [TestCase("SHOW INDEXES YIELD name")]
    [TestCase("MATCH (n) RETURN count { (n)--() } AS c UNION ALL RETURN 1 AS c")]
    public async Task What_only_looks_like_writing_passes(string statement)
    {
        await _service.Client.PostAsync("/api/v1/query", Body(statement, "READ"), "application/json");

        Assert.That(await CountAsync(), Is.EqualTo("[[0,0,0]]"));
    }

    [Test]
    public async Task A_refusal_says_how_to_allow_it()
    {
        var answer = await _service.Client.PostAsync("/api/v1/query", Body("CREATE (n)", "WRITE"), "application/json", HttpStatusCode.BadRequest);

        Assert.That((string?)answer["errors"]![0]!["message"], Does.Contain("--allow-writes"));
    }

    [TestCase("RETURN 1 +  1")]
    [TestCase("RETURN 1+1 // two")]
    [TestCase("MATCH (n) RETURN n.`x`  , count( * )")]
    [TestCase("WITH 1 AS a RETURN *")]
    [TestCase("RETURN 1 AS a UNION RETURN 2  AS  a")]
    public async Task Columns_are_named_by_the_text_that_was_sent(string statement)
    {
        var names = statement.Split("//")[0].Split("UNION")[0].Trim()[statement.IndexOf("RETURN", StringComparison.Ordinal)..]["RETURN ".Length..];
        var expected = names == "*" ? ["a"] : names.Contains(" AS ", StringComparison.Ordinal) ? ["a"] : names.Split(',').Select(name => name.Trim());
        var answer = await _service.Client.PostAsync("/api/v1/query", Body(statement, "READ"), "application/json");

        Assert.That(answer["data"]!["fields"]!.AsArray().Select(field => (string?)field), Is.EqualTo(expected));
    }

    private static string Body(string statement, string mode) => new JsonObject { ["statement"] = statement, ["accessMode"] = mode }.ToJsonString(JsonSerializerOptions.Default);

    private async Task<string> CountAsync()
    {
        var answer = await _service.Client.PostAsync("/api/v1/query", Body(Counting, "READ"), "application/json");
        return answer["data"]!["values"]!.ToJsonString();
    }
}
