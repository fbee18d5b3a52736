using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Api.Hosting;
using Graph.Api.Tests.Hosting;
using Graph.Testing;

namespace Graph.Api.Tests.Features.Query;

/// <summary>Statements that commit by themselves: <c>CALL { } IN TRANSACTIONS</c>.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class BatchEndpointTests(DatabaseKind kind)
{
    private RunningService _service = null!; // set before the first test

    [OneTimeSetUp]
    public async Task SetUp() => _service = await RunningService.StartAsync(kind, new GraphOptions { AllowWrites = true });

    [OneTimeTearDown]
    public async Task TearDown() => await (_service?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task What_was_committed_before_a_failure_stays()
    {
        var answer = await AskAsync("UNWIND [1, 2, 3, 0, 4] AS i CALL (i) { CREATE (:Kept {x: 1 / i}) } IN TRANSACTIONS OF 2 ROWS", HttpStatusCode.BadRequest);

        Assert.That((string?)answer["errors"]![0]!["code"], Is.EqualTo("Neo.ClientError.Statement.ArithmeticError"));
        Assert.That((string?)answer["errors"]![0]!["message"], Does.Contain("(Transactions committed: 1)"));
        Assert.That(await RowsAsync("MATCH (n:Kept) RETURN count(n)"), Is.EqualTo("[[2]]"), "the first two, not the third");
    }

    [TestCase("CREATE (n:Row {x: 4 / i}) RETURN n.x AS x", "i, x", "[[1,4],[2,2]]")]
    [TestCase("CREATE (n:Row {x: 4 / i}) RETURN n", "n.x AS x", "[[4],[2]]")]
    [TestCase("CREATE (:Row {x: 4 / i})", "i", "[[1],[2]]")]
    public async Task The_rows_of_batches_before_a_failure_are_given(string inner, string columns, string rows)
    {
        var answer = await AskAsync($"UNWIND [1, 2, 4, 0, 5] AS i CALL (i) {{ {inner} }} IN TRANSACTIONS OF 2 ROWS RETURN {columns}");

        Assert.That((string?)answer["errors"]![0]!["code"], Is.EqualTo("Neo.ClientError.Statement.ArithmeticError"));
        Assert.That(answer["data"]!["values"]!.ToJsonString(), Is.EqualTo(rows));
    }

    [TestCase("CONTINUE", "[[1,1,true,true,null],[0,null,true,false,\"/ by zero\"],[2,0,true,true,null]]")]
    [TestCase("BREAK", "[[1,1,true,true,null],[0,null,true,false,\"/ by zero\"],[2,null,false,false,null]]")]
    public async Task A_failed_transaction_gives_its_rows_with_nulls_and_says_what_happened(string onError, string expected) => Assert.That(
        await RowsAsync(
            $$"""
            UNWIND [1, 0, 2] AS i
            CALL (i) { CREATE (n:{{onError}} {x: 1 / i}) RETURN n } IN TRANSACTIONS OF 1 ROW ON ERROR {{onError}} REPORT STATUS AS s
            RETURN i, n.x, s.started, s.committed, s.errorMessage
            """),
        Is.EqualTo(expected));

    [Test]
    public async Task Only_what_was_committed_counts()
    {
        var answer = await AskAsync("UNWIND [1, 0, 2] AS i CALL (i) { CREATE (:Counted {x: 1}) CREATE (:Counted {x: 1 / i}) } IN TRANSACTIONS OF 1 ROW ON ERROR CONTINUE");

        Assert.That((int?)answer["counters"]!["nodesCreated"], Is.EqualTo(4));
        Assert.That(await RowsAsync("MATCH (n:Counted) RETURN count(n)"), Is.EqualTo("[[4]]"));
    }

    [Test]
    public async Task A_constraint_that_a_batch_breaks_takes_back_that_batch()
    {
        await AskAsync("CREATE CONSTRAINT only FOR (n:Only) REQUIRE n.id IS UNIQUE");
        var rows = await RowsAsync(
            "UNWIND [3, 1, 3, 4] AS id CALL (id) { CREATE (:Only {id: id}) } IN TRANSACTIONS OF 1 ROW ON ERROR CONTINUE REPORT STATUS AS s RETURN id, s.committed");

        Assert.That(rows, Is.EqualTo("[[3,true],[1,true],[3,false],[4,true]]"));
        Assert.That(await RowsAsync("MATCH (n:Only) RETURN n.id ORDER BY n.id"), Is.EqualTo("[[1],[3],[4]]"));
    }

    [Test]
    public async Task A_node_that_keeps_its_relationships_fails_its_batch_when_that_commits()
    {
        await AskAsync("CREATE (:Tied {i: 1})-[:R]->(), (:Tied {i: 2})");
        var rows = await RowsAsync(
            "MATCH (n:Tied) WITH n, n.i AS i ORDER BY i CALL (n) { DELETE n } IN TRANSACTIONS OF 1 ROW ON ERROR CONTINUE REPORT STATUS AS s RETURN i, s.committed");

        Assert.That(rows, Is.EqualTo("[[1,false],[2,true]]"));
    }

    [Test]
    public async Task Each_batch_sees_what_the_one_before_has_written() => Assert.That(
        await RowsAsync("UNWIND [1, 2, 3] AS i CALL (i) { CREATE (:Seen) WITH i MATCH (n:Seen) RETURN count(n) AS seen } IN TRANSACTIONS OF 1 ROW RETURN i, seen"),
        Is.EqualTo("[[1,1],[2,2],[3,3]]"));

    [TestCase("CALL { CALL { CREATE () } IN TRANSACTIONS }")]
    [TestCase("CALL { CALL { CREATE () } IN TRANSACTIONS } IN TRANSACTIONS")]
    [TestCase("CALL { CREATE () } IN TRANSACTIONS UNION CALL { CREATE () } IN TRANSACTIONS")]
    [TestCase("CREATE (n) WITH n CALL { CREATE () } IN TRANSACTIONS")]
    [TestCase("UNWIND [1] AS n CALL { CREATE () } IN TRANSACTIONS OF n ROWS")]
    [TestCase("CALL { CREATE () } IN TRANSACTIONS OF 0 ROWS")]
    [TestCase("CALL { CREATE () } IN TRANSACTIONS REPORT STATUS AS s RETURN s")]
    [TestCase("WITH 1 AS s CALL { CREATE () } IN TRANSACTIONS ON ERROR CONTINUE REPORT STATUS AS s RETURN s")]
    public async Task It_is_refused_where_it_cannot_stand(string statement)
    {
        var answer = await AskAsync(statement, HttpStatusCode.BadRequest);

        Assert.That((string?)answer["errors"]![0]!["code"], Is.EqualTo("Neo.ClientError.Statement.SyntaxError"));
    }

    [Test]
    public async Task An_open_transaction_refuses_it()
    {
        var answer = await _service.Client.PostAsync(
            "/db/neo4j/query/v2/tx", Body("CALL () { CREATE (:Open) } IN TRANSACTIONS"), "application/json", HttpStatusCode.InternalServerError);

        Assert.That((string?)answer["errors"]![0]!["code"], Is.EqualTo("Neo.DatabaseError.Transaction.TransactionStartFailed"));
        Assert.That(await RowsAsync("MATCH (n:Open) RETURN count(n)"), Is.EqualTo("[[0]]"));
    }

    private static string Body(string statement) => $$"""{"statement": {{JsonSerializer.Serialize(statement)}}, "includeCounters": true}""";

    private Task<JsonNode> AskAsync(string statement, HttpStatusCode status = HttpStatusCode.Accepted) =>
        _service.Client.PostAsync("/db/neo4j/query/v2", Body(statement), "application/json", status);

    private async Task<string> RowsAsync(string statement) => (await AskAsync(statement))["data"]!["values"]!.ToJsonString();
}
