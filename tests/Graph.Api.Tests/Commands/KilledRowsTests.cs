using System.Globalization;
using System.Text.Json.Nodes;
using Graph.Testing;

namespace Graph.Api.Tests.Commands;

/// <summary>Tables that take several transactions of a server, killed at any moment: all rows are there, or none.</summary>
public sealed class KilledRowsTests
{
    private const int Rows = 60;
    private const string ClaimsAtOnce = "60";

    /// <summary>How often is set by GRAPH_KILLS (three); the seed is in the message of a failure.</summary>
    [TestCase("import")]
    [TestCase("rollback")]
    public async Task Killing_it_leaves_all_rows_or_none(string killed)
    {
        var kills = Killing.Times(3);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var table = folder.Write("visits.csv", string.Join('\n', Enumerable.Range(0, Rows).Select(RowOf).Prepend("visitor,from,start-date,end-date,description")));
        using var database = await TestDatabase.EmptyAsync(DatabaseKind.Neo4j);
        var environment = new Dictionary<string, string?>(database.Environment) { ["Graph__MaxTransactionClaims"] = ClaimsAtOnce };
        Task<ProcessResult> RunAsync(params string[] arguments) =>
            ChildProcess.RunAsync(GraphProgram.Path, [.. arguments, "--database", database.Address], environment: environment);

        for (var kill = 1; kill <= kills; kill++)
        {
            if (killed == "rollback")
            {
                var imported = await RunAsync("import", table);
                Assert.That(imported.ExitCode, Is.Zero, imported.Error);
            }

            string[] arguments = killed == "rollback" ? ["rollback", await ImportAsync()] : ["import", table];
            using (var process = ChildProcess.Start(GraphProgram.Path, [.. arguments, "--database", database.Address], environment: environment))
            {
                await Killing.EndAsync(process, random, 300, 6000);
            }

            await RunAsync("unmerge", "person:nobody"); // whoever opens the database to write settles what is left
            var left = (string?)JsonNode.Parse((await RunAsync("query", "MATCH (n:Article) RETURN count(n) AS articles", "--format", "json")).Output)![0]!["articles"]?.ToString();
            Assert.That(left, Is.EqualTo("0").Or.EqualTo($"{Rows}"), $"kill {kill}, seed {seed}");
            var nodes = (string?)JsonNode.Parse((await RunAsync("query", "MATCH (n) WHERE NOT n:Article RETURN count(n) AS nodes", "--format", "json")).Output)![0]!["nodes"]?.ToString();
            Assert.That(nodes, left == "0" ? Is.EqualTo("0") : Is.Not.EqualTo("0"), $"kill {kill}, seed {seed}");
            if (left != "0")
            {
                var rolledBack = await RunAsync("rollback", await ImportAsync());
                Assert.That(rolledBack.ExitCode, Is.Zero, rolledBack.Error);
            }
        }

        async Task<string> ImportAsync() => (string)JsonNode.Parse((await RunAsync("imports", "--format", "json")).Output)!.AsArray().First(one => (string?)one!["state"] == "committed")!["id"]!;
    }

    private static string RowOf(int number) => string.Create(
        CultureInfo.InvariantCulture, $"President Number {number},{(number % 2 == 0 ? "Chile" : "Norway")},19{10 + number}-05-01,19{10 + number}-05-04,Met with the President.");
}
