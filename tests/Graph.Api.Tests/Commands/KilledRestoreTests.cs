using System.Text.Json.Nodes;
using Graph.Testing;

namespace Graph.Api.Tests.Commands;

/// <summary>Graphs whose restoring takes several transactions of a server, killed at any moment: all of it is there, or nothing.</summary>
public sealed class KilledRestoreTests
{
    private const int Nodes = 300;
    private const string AtOnce = "5";
    private const string Count = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relationships, sum(size(labels(n)) - 1) AS marks";

    /// <summary>How often is set by GRAPH_KILLS (three); the seed is in the message of a failure.</summary>
    [Test]
    public async Task Killing_it_leaves_the_whole_graph_or_none()
    {
        var kills = Killing.Times(3);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var file = folder.Write("chain.graphml", Chain());
        using var database = await TestDatabase.EmptyAsync(DatabaseKind.Neo4j);
        var environment = new Dictionary<string, string?>(database.Environment) { ["Graph__MaxTransactionClaims"] = AtOnce };
        Task<ProcessResult> RunAsync(params string[] arguments) =>
            ChildProcess.RunAsync(GraphProgram.Path, [.. arguments, "--database", database.Address], environment: environment);

        for (var kill = 1; kill <= kills; kill++)
        {
            using (var process = ChildProcess.Start(GraphProgram.Path, ["import", file, "--database", database.Address], environment: environment))
            {
                await Killing.EndAsync(process, random, 300, 6000);
            }

            await RunAsync("unmerge", "person:nobody"); // whoever opens the database to write settles what is left
            var found = JsonNode.Parse((await RunAsync("query", Count, "--format", "json")).Output)![0]!.ToJsonString();
            Assert.That(
                found,
                Is.EqualTo("""{"nodes":0,"relationships":0,"marks":0}""").Or.EqualTo($$"""{"nodes":{{Nodes}},"relationships":{{Nodes - 1}},"marks":0}"""),
                $"kill {kill}, seed {seed}");
            await RunAsync("query", "MATCH (n) DETACH DELETE n", "--write");
        }
    }

    private static string Chain() => $"""
        <graphml><graph edgedefault="directed">
        {string.Concat(Enumerable.Range(0, Nodes).Select(n => $"<node id=\"n{n}\" labels=\":Own\"/>"))}
        {string.Concat(Enumerable.Range(1, Nodes - 1).Select(n => $"<edge source=\"n{n - 1}\" target=\"n{n}\" label=\"TO\"/>"))}
        </graph></graphml>
        """;
}
