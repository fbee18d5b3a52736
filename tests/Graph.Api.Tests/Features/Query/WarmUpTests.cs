using Graph.Api.Features.Query;
using Graph.Cypher.Inspection;
using Graph.Testing;

namespace Graph.Api.Tests.Features.Query;

public sealed class WarmUpTests
{
    [Test]
    public void Every_statement_runs_round_after_round() =>
        Assert.That(() => WarmUp.RunAsync(new StatementInspector(), rounds: 3, CancellationToken.None), Throws.Nothing);

    [Test]
    public async Task A_service_that_warms_up_answers_and_its_database_stays_empty()
    {
        using var folder = new TemporaryFolder();
        using var service = await ServiceProcess.StartOnAsync(
            $"embedded:{folder.Combine("graph.db")}", new Dictionary<string, string?> { ["Graph__WarmUp"] = "true" }, "--no-samples");
        using var client = new HttpClient { BaseAddress = service.Address };
        using var body = new StringContent("""{"statement": "MATCH (n) RETURN count(n) AS n"}""", null, "application/json");

        using var answer = await client.PostAsync("/api/v1/query", body);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("\"values\":[[0]]"));
    }
}
