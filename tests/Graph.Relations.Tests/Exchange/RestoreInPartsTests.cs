using Graph.Model;
using Graph.Relations.Exchange;
using Graph.Relations.Import;

namespace Graph.Relations.Tests.Exchange;

/// <summary>Graphs that are too large for one transaction of a server: wholly there or not at all, as in one.</summary>
public sealed class RestoreInPartsTests
{
    private const string Left = "CREATE (:Unfinished {id: 'unfinished:1', imports: [], takesBack: false, restores: $restores})";
    private const string Marked = "UNWIND range(1, 5) AS n CREATE (hub:Own:Restoring {restoring: 'unfinished:1', n: n})-[:TO]->(:Own:Restoring {restoring: 'unfinished:1', n: -n})";

    private IGraphDatabase _server = null!; // opened before each test

    private GraphRestore Restore => new(_server, Repository.Files, new ImportLimits(3));

    [SetUp]
    public async Task OpenAsync() => _server = await Repository.EmptyDatabaseAsync(DatabaseKind.Neo4j);

    [TearDown]
    public async Task CloseAsync() => await (_server?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task Many_transactions_give_the_graph_of_the_file()
    {
        await Restore.RestoreAsync(Chain("TO"));

        Assert.That(
            await GraphText.RowsAsync(_server, "MATCH (a)-[r]->(b) RETURN labels(a), properties(a), type(r), properties(r), b.id ORDER BY a.id"),
            Has.Count.EqualTo(9).And.All.Contains("Own").And.None.Contains("estoring"));
        Assert.That(await GraphText.RowsAsync(_server, "MATCH (n:Unfinished) RETURN n"), Is.Empty);
    }

    [Test]
    public async Task One_that_fails_on_its_way_leaves_nothing()
    {
        await Repository.RunAsync(_server, "CREATE (:Other {id: 'other'})");
        var before = await GraphText.AllAsync(_server);

        Assert.That(async () => await Restore.RestoreAsync(Chain("")), Throws.InstanceOf<GraphException>());

        Assert.That(await GraphText.AllAsync(_server), Is.EqualTo(before));
    }

    [TestCase("part", 0)]
    [TestCase("whole", 10)]
    public async Task What_a_process_that_ended_left_goes_and_what_was_all_there_stays(string restores, int nodes)
    {
        await Repository.RunAsync(_server, Left.Replace("$restores", $"'{restores}'", StringComparison.Ordinal));
        await Repository.RunAsync(_server, Marked);

        await new ImportRollback(_server, Repository.Files).SettleAsync();

        Assert.That(await GraphText.RowsAsync(_server, "MATCH (n) RETURN labels(n), properties(n)"), Has.Count.EqualTo(nodes).And.None.Contains("nfinished"));
    }

    [Test]
    public async Task What_somebody_is_still_at_is_left_alone()
    {
        await Repository.RunAsync(_server, Left.Replace("$restores", "'part'", StringComparison.Ordinal));
        await Repository.RunAsync(_server, Marked);
        await using var other = await _server.BeginAsync(AccessMode.Write);
        await using var held = await other.RunAsync(new CypherQuery("MATCH (unfinished:Unfinished) SET unfinished.isHeld = true"));
        await held.ConsumeAsync();

        await new ImportRollback(_server, Repository.Files).SettleAsync();

        Assert.That(await GraphText.RowsAsync(_server, "MATCH (n:Restoring) RETURN n.n"), Has.Count.EqualTo(10));
    }

    /// <summary>Ten nodes, each connected with the next; the last relationship has the type that is given.</summary>
    private static GraphFile Chain(string type) => new(
        [.. Enumerable.Range(0, 10).Select(n => new ExchangeNode($"own:{n}", ["Own"], new Dictionary<string, Value> { ["id"] = Value.Of($"own:{n}"), ["n"] = Value.Of((long)n) }))],
        [.. Enumerable.Range(0, 9).Select(n => new ExchangeRelationship(n == 8 ? type : "TO", $"own:{n}", $"own:{n + 1}", new Dictionary<string, Value> { ["n"] = Value.Of((long)n) }))]);
}
