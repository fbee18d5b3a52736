using System.Globalization;
using System.Text.Json.Nodes;
using Graph.Testing;

namespace Graph.Api.Tests.Hosting;

/// <summary>A Neo4j server that is killed again and again while the service imports into it.</summary>
public sealed class KilledServerTests
{
    private const string Password = "correct-horse";

    private const string Nodes = "MATCH (n) WHERE NOT n:Import RETURN labels(n) AS labels, n.id AS id, count(*) AS times";
    private const string Relationships = "MATCH (a)-[r]->(b) WHERE type(r) <> 'FROM_IMPORT' RETURN a.id AS from, type(r) AS type, b.id AS to, count(*) AS times";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How often is set by GRAPH_SERVER_KILLS (twice unless told); the articles are made here, or those of the folder that
    /// GRAPH_SERVER_ARTICLES names. The seed is in the message of a failure.
    /// </summary>
    [Test]
    public async Task Killing_the_server_while_articles_come_in_loses_and_doubles_nothing()
    {
        Neo4jProcess.Require();
        var kills = int.Parse(Environment.GetEnvironmentVariable("GRAPH_SERVER_KILLS") is { Length: > 0 } count ? count : "2", CultureInfo.InvariantCulture);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var files = Articles(folder);
        var expected = await ImportEmbeddedAsync(files);

        using var server = new Neo4jProcess(FreePort.Find());
        await server.StartAsync(Password);
        var environment = new Dictionary<string, string?> { ["Graph__User"] = "neo4j", ["Graph__Password"] = Password, ["Graph__ServerRetrySeconds"] = "1" };
        using var service = await ServiceProcess.StartOnAsync($"neo4j://127.0.0.1:{server.Port}", environment, "--no-samples");
        using var client = new HttpClient { BaseAddress = service.Address, Timeout = Patience };
        var import = await PostAsync(client, files);
        var moments = Enumerable.Range(0, kills).Select(_ => random.Next(files.Count)).Order();
        foreach (var moment in moments)
        {
            await WaitForFilesAsync(client, import, moment);
            server.Kill();
            await server.StartAsync(Password);
        }

        var done = await client.WaitAsync(import);
        Assert.That((string?)done["state"], Is.EqualTo("committed"), $"seed {seed}: {done}");
        Assert.That(await CensusAsync(client), Is.EqualTo(expected), $"seed {seed}");
    }

    private static List<string> Articles(TemporaryFolder folder)
    {
        if (Environment.GetEnvironmentVariable("GRAPH_SERVER_ARTICLES") is { Length: > 0 } given)
        {
            return [.. Directory.EnumerateFiles(given, "*.md").Order(StringComparer.Ordinal)];
        }

        string[] states = ["Japan", "France", "Brazil", "Kenya", "India", "Norway"];
        return
        [
            .. Enumerable.Range(0, 60).Select(number => folder.Write($"{number:000}.md", $"""
                # Talks number {number}

                {1 + (number % 28)} May 2021

                The foreign ministers of {states[number % 6]} and {states[(number + 1) % 6]} met in Geneva and signed a Memorandum on Trade number {number}.
                “We agreed on point {number},” the President of {states[number % 6]} said.

                """)),
        ];
    }

    private static async Task<string> ImportEmbeddedAsync(IReadOnlyList<string> files)
    {
        using var folder = new TemporaryFolder();
        using var service = await ServiceProcess.StartAsync(folder.Combine("graph.db"), "--no-samples");
        using var client = new HttpClient { BaseAddress = service.Address, Timeout = Patience };
        var done = await client.WaitAsync(await PostAsync(client, files));
        Assert.That((string?)done["state"], Is.EqualTo("committed"), $"{done}");
        return await CensusAsync(client);
    }

    private static async Task<JsonNode> PostAsync(HttpClient client, IEnumerable<string> files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var file in files)
        {
            form.Add(new ByteArrayContent(await File.ReadAllBytesAsync(file)), "file", Path.GetFileName(file));
        }

        using var response = await client.PostAsync(new Uri("/api/v1/imports", UriKind.Relative), form);
        return await Http.ReadAsync(response, System.Net.HttpStatusCode.Accepted);
    }

    private static async Task WaitForFilesAsync(HttpClient client, JsonNode import, int files)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        do
        {
            var now = await client.JsonAsync($"/api/v1/imports/{import["id"]}");
            if ((int?)now["done"] >= files)
            {
                return;
            }
        }
        while (await timer.WaitForNextTickAsync(limit.Token));
    }

    /// <summary>Every node and relationship with how often it is there, but for the import itself.</summary>
    private static async Task<string> CensusAsync(HttpClient client)
    {
        var lines = new List<string>();
        foreach (var statement in new[] { Nodes, Relationships })
        {
            var body = new JsonObject { ["statement"] = statement }.ToJsonString();
            var answer = await client.PostAsync("/api/v1/query", body, "application/json");
            lines.AddRange(answer["data"]!["values"]!.AsArray().Select(row => row!.ToJsonString()));
        }

        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }
}
