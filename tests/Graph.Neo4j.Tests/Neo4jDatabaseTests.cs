using Graph.Model;
using Graph.Testing;

namespace Graph.Neo4j.Tests;

public sealed class Neo4jDatabaseTests
{
    private const string Endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b < 0 RETURN a";

    private static readonly Value[] Values =
    [
        Value.Null, Value.True, Value.False, Value.Of(0L), Value.Of(long.MinValue), Value.Of(long.MaxValue), Value.Of(1.5), Value.Of(double.NaN),
        Value.Of(double.NegativeInfinity), Value.Of(""), Value.Of("평양 – Pyongyang 😀"), Value.Of(new string('x', 100_000)),
        Value.Of([Value.Of(1L), Value.Null, Value.Of([Value.Of("nested")])]),
        Value.Of(new Dictionary<string, Value> { ["a"] = Value.Of(1L), ["b c"] = Value.Of(new Dictionary<string, Value>()) }),
        Value.Of(new Date(-1)), Value.Of(new Date(19_893)), Value.Of(new LocalTime(86_399_999_999_999)), Value.Of(new OffsetTime(1, -3600)),
        Value.Of(new LocalDateTime(-1, 999_999_999)), Value.Of(new ZonedDateTime(1_718_789_700, 5, 7200)),
        Value.Of(new ZonedDateTime(1_718_789_700, 5, 7200, "Europe/Berlin")), Value.Of(new Duration(-1, 2, -3, 4)),
        Value.Of(new Point(4326, 125.75, 39.03)), Value.Of(new Point(9157, 1, 2, 3)),
    ];

    private Neo4jDatabase _database = null!; // opened before each test

    [SetUp]
    public async Task OpenAsync() => _database = await Neo4jServer.OpenEmptyAsync();

    [TearDown]
    public async Task CloseAsync() => await _database.DisposeAsync();

    [TestCaseSource(nameof(Values))]
    public async Task A_value_goes_to_the_server_and_comes_back(Value value)
    {
        var rows = await ReadAsync(new CypherQuery("RETURN $value AS value", ("value", value)));
        Assert.That(rows.Single().Single(), Is.EqualTo(value));
    }

    [Test]
    public async Task Bytes_come_back_as_they_went()
    {
        var rows = await ReadAsync(new CypherQuery("RETURN $value AS value", ("value", Value.Of(new byte[] { 0, 1, 255 }))));
        Assert.That(rows.Single().Single().AsBytes(), Is.EqualTo(new byte[] { 0, 1, 255 }));
    }

    [Test]
    public async Task Nodes_relationships_and_paths_come_back_with_what_they_hold()
    {
        await WriteAsync("CREATE (:Person {name: 'Kim'})-[:MET {on: date('2024-06-19')}]->(:Person:Guest {name: 'Putin'})");
        var row = (await ReadAsync(new CypherQuery("MATCH p = (a {name: 'Kim'})-[r]->(b) RETURN a, r, b, p"))).Single();
        var path = row[3].AsPath();
        Assert.Multiple(() =>
        {
            Assert.That(row[2].AsNode().Labels, Is.EquivalentTo(new[] { "Person", "Guest" }));
            Assert.That(row[1].AsRelationship().Type, Is.EqualTo("MET"));
            Assert.That(row[1].AsRelationship().Properties["on"], Is.EqualTo(Value.Of(new Date(19_893))));
            Assert.That(row[1].AsRelationship().StartElementId, Is.EqualTo(row[0].AsNode().ElementId));
            Assert.That(path.Nodes.Select(node => node.ElementId), Is.EqualTo(new[] { row[0].AsNode().ElementId, row[2].AsNode().ElementId }));
        });
    }

    [Test]
    public async Task The_summary_counts_what_a_statement_did()
    {
        var summary = await WriteAsync("CREATE (:A {x: 1})-[:R]->(:B)");
        Assert.Multiple(() =>
        {
            Assert.That(summary.Kind, Is.EqualTo(StatementKind.Write));
            Assert.That(summary.Counters, Is.EqualTo(new Counters { NodesCreated = 2, RelationshipsCreated = 1, PropertiesSet = 1, LabelsAdded = 2 }));
        });
    }

    [Test]
    public async Task A_writing_statement_in_a_read_transaction_is_refused()
    {
        await using var transaction = await _database.BeginAsync(AccessMode.Read);
        Assert.That(() => RunAsync(transaction, "CREATE (n)"), Fails(ErrorCodes.AccessMode));
    }

    [TestCase("RETURN 1 +", ErrorCodes.SyntaxError)]
    [TestCase("RETURN $missing", ErrorCodes.ParameterMissing)]
    [TestCase("RETURN 1 / 0", ErrorCodes.ArithmeticError)]
    [TestCase("CALL no.such()", ErrorCodes.ProcedureNotFound)]
    public void A_wrong_statement_fails_with_the_server_s_code(string statement, string code) =>
        Assert.That(() => ReadAsync(new CypherQuery(statement)), Fails(code));

    [Test]
    public async Task What_is_written_is_seen_after_the_commit_only()
    {
        await using (var abandoned = await _database.BeginAsync(AccessMode.Write))
        {
            await RunAsync(abandoned, "CREATE (:Left)");
        }

        await using (var kept = await _database.BeginAsync(AccessMode.Write))
        {
            await RunAsync(kept, "CREATE (:Kept)");
            await kept.CommitAsync();
        }

        Assert.That(await ReadAsync(new CypherQuery("MATCH (n) RETURN labels(n)[0]")), Is.EqualTo(new[] { new[] { Value.Of("Kept") } }));
    }

    [Test]
    public void A_transaction_past_its_time_limit_says_so() => Assert.That(
        () => _database.ReadAsync(ReadOf(Endless), new TransactionOptions { Timeout = TimeSpan.FromMilliseconds(200) }),
        Fails(ErrorCodes.TransactionTimedOut));

    [Test]
    public async Task A_cancelled_statement_ends_on_the_server_too()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        Assert.That(
            () => _database.ReadAsync(ReadOf(Endless), cancellationToken: cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        // The server ends it between two rows, a moment after it was told.
        Assert.That(RunningAsync, Is.EqualTo(Value.Of(0L)).After(60_000, 50));

        async Task<Value> RunningAsync() =>
            (await ReadAsync(new CypherQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000)' RETURN count(*)"))).Single().Single();
    }

    [Test]
    public async Task Rows_past_one_portion_all_come()
    {
        var rows = await ReadAsync(new CypherQuery("UNWIND range(1, 5000) AS n RETURN n"));
        Assert.That(rows.Select(row => row[0].AsInteger()), Is.EqualTo(Enumerable.Range(1, 5000).Select(n => (long)n)));
    }

    [Test]
    public void Nobody_listening_is_an_unavailable_database()
    {
        var options = new Neo4jOptions { Address = new Uri($"bolt://127.0.0.1:{FreePort.Find()}"), MaxTransactionRetryTime = TimeSpan.Zero };
        Assert.That(
            async () =>
            {
                await using var database = new Neo4jDatabase(options);
                await database.VerifyAsync();
            },
            Throws.TypeOf<GraphUnavailableException>());
    }

    [Test]
    public async Task A_routed_address_reaches_the_same_server()
    {
        var options = await Neo4jServer.OptionsAsync();
        await using var routed = new Neo4jDatabase(options with { Address = new UriBuilder(options.Address) { Scheme = "neo4j" }.Uri, Database = "neo4j" });
        await WriteAsync("CREATE (:Here)");
        Assert.That(await routed.ReadAsync(ReadOf("MATCH (n:Here) RETURN count(n)")), Is.EqualTo(new[] { new[] { Value.Of(1L) } }));
    }

    private static NUnit.Framework.Constraints.EqualStringConstraint Fails(string code) =>
        Throws.InstanceOf<GraphException>().With.Property(nameof(GraphException.Code)).EqualTo(code);

    private static Func<IGraphTransaction, CancellationToken, Task<List<IReadOnlyList<Value>>>> ReadOf(string statement) =>
        (transaction, token) => RowsAsync(transaction, new CypherQuery(statement), token);

    private static async Task<List<IReadOnlyList<Value>>> RowsAsync(IGraphTransaction transaction, CypherQuery query, CancellationToken token)
    {
        await using var result = await transaction.RunAsync(query, token);
        return await result.RowsAsync(token).ToListAsync(token);
    }

    private static async Task<ResultSummary> RunAsync(IGraphTransaction transaction, string statement)
    {
        await using var result = await transaction.RunAsync(new CypherQuery(statement));
        return await result.ConsumeAsync();
    }

    private Task<List<IReadOnlyList<Value>>> ReadAsync(CypherQuery query) =>
        _database.ReadAsync((transaction, token) => RowsAsync(transaction, query, token));

    private Task<ResultSummary> WriteAsync(string statement) => _database.WriteAsync((transaction, _) => RunAsync(transaction, statement));
}
