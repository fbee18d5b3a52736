using System.Text.Json.Nodes;
using Graph.Model;
using Graph.Neo4j;
using Graph.Testing;

namespace Graph.Api.Tests.Hosting;

/// <summary>The service is killed while it commits a reviewed import and while it takes one back: all of it is there, or nothing, and the import says which.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class KilledServiceTests(DatabaseKind kind)
{
    private const string Nodes = "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties";
    private const string Relationships = "MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, properties(r) AS properties, b.id AS finish";

    // Who counts is the server's own.
    private const string OtherWork = "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT coalesce(currentQuery, '') STARTS WITH 'SHOW TRANSACTIONS' RETURN count(*) AS others";

    // A commit of these articles takes about so long.
    private readonly int _windowMilliseconds = kind == DatabaseKind.Embedded ? 300 : 1500;

    private TestDatabase _database = null!; // made before each test

    [SetUp]
    public async Task SetUp() => _database = await TestDatabase.EmptyAsync(kind);

    [TearDown]
    public void TearDown() => _database?.Dispose(); // none where there is no server

    /// <summary>How often is set by GRAPH_KILLS (four unless told); half of them hit commits, half roll-backs. The seed is in the message of a failure.</summary>
    [Test]
    public async Task Killing_a_commit_or_a_rollback_leaves_all_or_nothing_and_imports_tell_which()
    {
        var kills = Killing.Times(4);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var states = new List<string>();
        for (var kill = 0; kill < kills; kill += 2)
        {
            var import = await KillCommitAsync(folder, random);
            var (whole, committed) = await CommittedAsync(folder, import, $"kill {kill + 1}, seed {seed}");
            await KillRollbackAsync(folder, import, random);
            var takenBack = await TakenBackAsync(folder, import, whole, $"kill {kill + 2}, seed {seed}");
            states.AddRange([committed, takenBack]);
        }

        await TestContext.Out.WriteLineAsync($"{kills} kills, seed {seed}: found {string.Join(", ", states.CountBy(state => state).Select(pair => $"{pair.Key} {pair.Value}"))}");
    }

    private async Task<JsonNode> KillCommitAsync(TemporaryFolder folder, Random random)
    {
        using var service = await StartAsync(folder);
        using var client = Client(service);
        using var form = new MultipartFormDataContent();
        for (var number = 0; number < 4; number++)
        {
            form.Add(new StringContent(Article(number)), "file", $"{number}.txt");
        }

        using var response = await client.PostAsync(new Uri("/api/v1/imports?commit=false", UriKind.Relative), form);
        var import = await client.WaitAsync(await Http.ReadAsync(response, System.Net.HttpStatusCode.Accepted));
        Assert.That((string?)import["state"], Is.EqualTo("ready"));
        await KillDuringAsync(service, client.PostAsync(new Uri($"/api/v1/imports/{import["id"]}/commit", UriKind.Relative), null), random);
        return import;
    }

    /// <summary>What a restart found, and the graph when the import is committed.</summary>
    private async Task<(string Graph, string Found)> CommittedAsync(TemporaryFolder folder, JsonNode import, string where)
    {
        using var service = await StartAsync(folder);
        using var client = Client(service);
        var found = (string?)(await client.WaitAsync(import))["state"] ?? "";
        var graph = await GraphAsync(client);
        Assert.That(found, Is.EqualTo("committed").Or.EqualTo("ready"), where);
        Assert.That(graph.Length > 0, Is.EqualTo(found == "committed"), where);
        if (found == "ready")
        {
            await client.CommitAsync(import);
            return (await GraphAsync(client), found);
        }

        var articles = await client.JsonAsync("/api/v1/articles");
        Assert.That(articles["articles"]!.AsArray(), Has.Count.EqualTo(4), where);
        return (graph, found);
    }

    private async Task KillRollbackAsync(TemporaryFolder folder, JsonNode import, Random random)
    {
        using var service = await StartAsync(folder);
        using var client = Client(service);
        await KillDuringAsync(service, client.PostAsync(new Uri($"/api/v1/imports/{import["id"]}/rollback", UriKind.Relative), null), random);
    }

    private async Task<string> TakenBackAsync(TemporaryFolder folder, JsonNode import, string whole, string where)
    {
        using var service = await StartAsync(folder);
        using var client = Client(service);
        var found = (string?)(await client.JsonAsync($"/api/v1/imports/{import["id"]}"))["state"] ?? "";
        Assert.That(await GraphAsync(client), Is.EqualTo(found == "committed" ? whole : ""), $"{where}: {found}");
        if (found == "committed")
        {
            await client.PostAsync($"/api/v1/imports/{import["id"]}/rollback", "", "application/json", System.Net.HttpStatusCode.OK);
            Assert.That(await GraphAsync(client), Is.Empty, where);
            return "committed still";
        }

        Assert.That(found, Is.EqualTo("rolled back"), where);
        return found;
    }

    private async Task KillDuringAsync(ServiceProcess service, Task<HttpResponseMessage> request, Random random)
    {
        try
        {
            await service.Process.WaitForExitAsync(TimeSpan.FromMilliseconds(random.Next(_windowMilliseconds)));
        }
        catch (TimeoutException)
        {
            service.Process.Kill();
            await service.Process.WaitForExitAsync();
        }

        try
        {
            (await request).Dispose();
        }
        catch (HttpRequestException)
        {
            // killed before it could answer
        }
    }

    /// <summary>Starts the service anew, when the server has ended what the one before had begun.</summary>
    private async Task<ServiceProcess> StartAsync(TemporaryFolder folder)
    {
        if (kind == DatabaseKind.Neo4j)
        {
            await WaitForServerAsync();
        }

        var environment = new Dictionary<string, string?>(_database.Environment) { ["Graph__Workspace"] = folder.Combine("workspace") };
        return await ServiceProcess.StartOnAsync(_database.Address, environment, "--no-samples");
    }

    private static async Task WaitForServerAsync()
    {
        await using var server = new Neo4jDatabase(await Neo4jServer.OptionsAsync());
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await OthersAsync(server, limit.Token) > 0)
        {
            await timer.WaitForNextTickAsync(limit.Token);
        }
    }

    private static Task<long> OthersAsync(Neo4jDatabase server, CancellationToken cancellationToken) => server.ReadAsync(
        async (transaction, token) =>
        {
            await using var result = await transaction.RunAsync(new CypherQuery(OtherWork), token);
            return (await result.RowsAsync(token).ToListAsync(token))[0][0].AsInteger();
        },
        cancellationToken: cancellationToken);

    private static HttpClient Client(ServiceProcess service) => new() { BaseAddress = service.Address, Timeout = TimeSpan.FromMinutes(5) };

    private static async Task<string> GraphAsync(HttpClient client)
    {
        var lines = new List<string>();
        foreach (var statement in new[] { Nodes, Relationships })
        {
            var answer = await client.PostAsync("/api/v1/query", new JsonObject { ["statement"] = statement }.ToJsonString(), "application/json");
            lines.AddRange(answer["data"]!["values"]!.AsArray().Select(row => row!.ToJsonString()));
        }

        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private static string Article(int number)
    {
        string[] states = ["Japan", "France", "Brazil", "Kenya", "India", "Norway"];
        return $"""
            Talks number {number}
            {1 + number} May 2021
            The foreign ministers of {states[number]} and {states[number + 1]} met in Geneva for round {number} of their talks.
            {states[number]} and {states[number + 1]} signed a Memorandum on Trade number {number}.
            “We agreed on point {number},” the President of {states[number]} said.

            """;
    }
}
