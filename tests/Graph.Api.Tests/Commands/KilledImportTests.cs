using System.Text.Json.Nodes;
using Graph.Testing;

namespace Graph.Api.Tests.Commands;

/// <summary>Imports that are killed at any moment: the database opens again, with whole articles only.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class KilledImportTests(DatabaseKind kind)
{
    private const int Articles = 60;

    // Every claim and passage counted by article; a whole article has the same counts whenever it is imported.
    private const string Census = """
        MATCH (article:Article)
        OPTIONAL MATCH (article)<-[:PART_OF]-(passage:Passage)
        OPTIONAL MATCH (passage)<-[:EVIDENCE]-(claim:Claim)
        RETURN article.id AS id, count(DISTINCT passage) AS passages, count(DISTINCT claim) AS claims
        """;

    /// <summary>How often is set by GRAPH_KILLS (ten, three on the server); the seed is in the message of a failure.</summary>
    [Test]
    public async Task Killing_an_import_leaves_whole_articles_only()
    {
        var kills = Killing.Times(kind == DatabaseKind.Embedded ? 10 : 3);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        WriteArticles(folder);
        var whole = await ImportAllAsync(folder);
        var database = await TestDatabase.EmptyAsync(kind);
        for (var kill = 1; kill <= kills; kill++)
        {
            await KillAsync(folder, database, random);
            var census = await CensusAsync(database);
            Assert.That(census.Where(article => whole[article.Key] != article.Value), Is.Empty, $"kill {kill}, seed {seed}");
            if (census.Count == Articles)
            {
                database.Dispose();
                database = await TestDatabase.EmptyAsync(kind);
            }
        }

        database.Dispose();
    }

    private static void WriteArticles(TemporaryFolder folder)
    {
        string[] states = ["Japan", "France", "Brazil", "Kenya", "India", "Norway"];
        for (var number = 0; number < Articles; number++)
        {
            var (one, other) = (states[number % states.Length], states[(number + 1 + (number / states.Length % 5)) % states.Length]);
            folder.Write($"articles/{number:000}.txt", $"""
                Talks number {number}
                {1 + (number % 28)} May 2021
                The foreign ministers of {one} and {other} met in Geneva for round {number} of their talks.
                {one} and {other} signed a Memorandum on Trade number {number}.
                “We agreed on point {number},” the President of {one} said.

                """);
        }
    }

    private static async Task<IReadOnlyDictionary<string, string>> ImportAllAsync(TemporaryFolder folder)
    {
        using var database = await TestDatabase.EmptyAsync(DatabaseKind.Embedded);
        var result = await database.RunAsync("import", folder.Combine("articles"));
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        var census = await CensusAsync(database);
        Assert.That(census, Has.Count.EqualTo(Articles));
        return census;
    }

    private static async Task KillAsync(TemporaryFolder folder, TestDatabase database, Random random)
    {
        string[] arguments = ["import", folder.Combine("articles"), "--database", database.Address];
        using var import = ChildProcess.Start(GraphProgram.Path, arguments, environment: database.Environment);
        await Killing.EndAsync(import, random, 100, 2500);
    }

    private static async Task<Dictionary<string, string>> CensusAsync(TestDatabase database)
    {
        var result = await database.RunAsync("query", Census, "--format", "json");
        if (result.ExitCode != 0 && !database.Exists)
        {
            return []; // killed before it made its file
        }

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        return JsonNode.Parse(result.Output)!.AsArray().ToDictionary(row => (string)row!["id"]!, row => $"{row!["passages"]} passages, {row["claims"]} claims");
    }
}
