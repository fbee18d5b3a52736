using System.Net;
using System.Text;
using System.Text.Json;
using Graph.Testing;

namespace Graph.Api.Tests.Hosting;

/// <summary>The program on a Neo4j server that is away when it starts, is killed, and comes back.</summary>
public sealed class Neo4jServiceTests
{
    private const string Password = "correct-horse";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Test]
    public async Task The_service_waits_for_its_server_and_no_import_is_lost_or_doubled()
    {
        Neo4jProcess.Require();
        using var server = new Neo4jProcess(FreePort.Find());
        var environment = new Dictionary<string, string?> { ["Graph__User"] = "neo4j", ["Graph__Password"] = Password, ["Graph__ServerRetrySeconds"] = "1" };
        using var service = await ServiceProcess.StartOnAsync($"neo4j://127.0.0.1:{server.Port}", environment, "--no-samples");
        using var client = new HttpClient { BaseAddress = service.Address };
        Assert.That(await StatusAsync(client, "/health"), Is.EqualTo(HttpStatusCode.ServiceUnavailable), "away at the start");
        Assert.That(await StatusAsync(client, "/api/v1/graph"), Is.EqualTo(HttpStatusCode.ServiceUnavailable));

        await server.StartAsync(Password);
        Assert.That(await StatusAsync(client, "/health"), Is.EqualTo(HttpStatusCode.OK), "there for the first time");
        var first = await ImportAsync(client, "2024-01-10-a.md");
        await WaitForStateAsync(client, first, "committed");
        var before = await CountAsync(client);

        server.Kill();
        Assert.That(await StatusAsync(client, "/health"), Is.EqualTo(HttpStatusCode.ServiceUnavailable), "killed");
        var waiting = await ImportAsync(client, "2024-01-10-a.md");
        await service.Process.WaitForLineAsync(line => line.Contains("waits for the database", StringComparison.Ordinal), Patience);
        await server.StartAsync(Password);
        await WaitForStateAsync(client, waiting, "unchanged");
        Assert.That(await CountAsync(client), Is.EqualTo(before));
        Assert.That($"{service.Process.Output}{service.Process.Error}", Does.Not.Contain(Password));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private static async Task<string> ImportAsync(HttpClient client, string name)
    {
        using var form = new MultipartFormDataContent { { new StringContent("# Visit to Pyongyang\n\nVladimir Putin met Kim Jong-un in Pyongyang on 19 June 2024. Russia and North Korea signed a treaty.\n", Encoding.UTF8), "file", name } };
        using var answer = await client.PostAsync(new Uri("/api/v1/imports", UriKind.Relative), form);
        using var document = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        return document.RootElement.GetProperty("id").GetString() ?? "";
    }

    private static async Task WaitForStateAsync(HttpClient client, string import, string state)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await timer.WaitForNextTickAsync(limit.Token))
        {
            var text = await client.GetStringAsync(new Uri($"/api/v1/imports/{import}", UriKind.Relative), limit.Token);
            using var document = JsonDocument.Parse(text);
            var file = document.RootElement.GetProperty("files")[0];
            Assert.That(file.GetProperty("state").GetString(), Is.Not.EqualTo("failed"), text);
            if (file.GetProperty("state").GetString() == state)
            {
                return;
            }
        }
    }

    private static async Task<string> CountAsync(HttpClient client)
    {
        using var question = new StringContent("{\"statement\": \"MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relationships\"}", Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/api/v1/query", UriKind.Relative), question);
        using var document = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        return document.RootElement.GetProperty("data").GetProperty("values").GetRawText();
    }
}
