using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Graph.Api.Tests.Hosting;
using Graph.Testing;

namespace Graph.Api.Tests.Features;

[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class GradeEndpointTests(DatabaseKind kind)
{
    private const string Report = "# Treaty signed\n\n19 June 2024\n\nVladimir Putin and Kim Jong Un signed the Treaty on Comprehensive Strategic Partnership in Pyongyang on Wednesday.\n";
    private const string Preview = "# Treaty to be signed\n\n18 June 2024\n\nVladimir Putin and Kim Jong Un will sign the Treaty on Comprehensive Strategic Partnership in Pyongyang on Wednesday.\n";

    private RunningService _service = null!; // set before each test

    private HttpClient Client => _service.Client;

    [SetUp]
    public async Task SetUp()
    {
        _service = await RunningService.StartAsync(kind);
        await Client.ImportAsync("report.md", "---\npublisher: The Daily Example\n---\n" + Report, "text/markdown");
    }

    [TearDown]
    public async Task TearDown() => await (_service?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task Publishers_and_claims_are_graded_with_a_history()
    {
        var source = (await Client.JsonAsync("/api/v1/sources"))["sources"]!.AsArray().Single()!;
        Assert.That((string?)source["reliability"], Is.EqualTo("F"));
        var graded = await PutAsync($"/api/v1/sources/{source["id"]}/grade", """{"grade": "B", "note": "known well"}""");
        Assert.That(((string?)graded["reliability"], (string?)graded["history"]![0]!["note"]), Is.EqualTo(("B", "known well")));

        var evidence = await EvidenceAsync();
        Assert.That((string?)evidence["article"]!["reliability"], Is.EqualTo("B"));
        Assert.That((int?)evidence["credibility"], Is.EqualTo(6));
        await PutAsync($"/api/v1/claims/{evidence["claim"]}/grade", """{"grade": 2}""");
        Assert.That((int?)(await EvidenceAsync())["credibility"], Is.EqualTo(2));
        Assert.That((int?)(await Client.JsonAsync($"/api/v1/claims/{evidence["claim"]}/grade"))["history"]![0]!["from"], Is.EqualTo(6));
    }

    [TestCase("sources/source:nobody", """{"grade": "B"}""", HttpStatusCode.NotFound, "There is no publisher 'source:nobody'.")]
    [TestCase("sources/source:nobody", """{"grade": "b"}""", HttpStatusCode.BadRequest, "a letter from A (reliable) to E")]
    [TestCase("claims/claim:none", """{"grade": 2}""", HttpStatusCode.NotFound, "There is no claim 'claim:none'.")]
    [TestCase("claims/claim:none", """{"grade": 7}""", HttpStatusCode.BadRequest, "a number from 1 (confirmed) to 5")]
    public async Task What_cannot_be_graded_is_refused(string address, string body, HttpStatusCode status, string detail)
    {
        var problem = await PutAsync($"/api/v1/{address}/grade", body, status);
        Assert.That((string?)problem["detail"], Does.Contain(detail));
    }

    [Test]
    public async Task Contradictions_stand_side_by_side_with_their_sentences()
    {
        Assert.That((int?)(await Client.JsonAsync("/api/v1/contradictions"))["total"], Is.Zero);
        Assert.That((int?)(await Client.JsonAsync("/api/v1/contradictions?id=state:PRK"))["total"], Is.Zero);
        await Client.ImportAsync("preview.md", Preview, "text/markdown");
        var found = await Client.JsonAsync("/api/v1/contradictions?limit=100");
        var signed = found["contradictions"]!.AsArray().First(one => (string?)one!["kind"] == "modality")!;
        Assert.That(signed["sides"]!.AsArray().Select(side => (string?)side!["says"]), Is.EquivalentTo(new[] { "actual", "planned" }));
        Assert.That(signed["sides"]!.AsArray().Select(side => side!["evidence"]!.AsArray().Count), Is.All.GreaterThan(0));
        var of = await Client.JsonAsync($"/api/v1/contradictions?id={Uri.EscapeDataString((string?)signed["about"] ?? "")}");
        Assert.That(of["contradictions"]!.AsArray().Select(one => one!.ToJsonString()), Does.Contain(signed.ToJsonString()));
        var evidence = await Client.JsonAsync($"/api/v1/relationships/{Uri.EscapeDataString((string?)signed["about"] ?? "")}/evidence");
        Assert.That(((int?)evidence["sources"], evidence["contradictions"]!.AsArray().Count), Is.EqualTo((2, 1)));
    }

    private async Task<JsonNode> EvidenceAsync()
    {
        var search = await Client.JsonAsync("/api/v1/search?q=comprehensive&kind=Treaty");
        var id = Uri.EscapeDataString((string?)search["hits"]![0]!["node"]!["id"] ?? "");
        return (await Client.JsonAsync($"/api/v1/entities/{id}/evidence"))["evidence"]![0]!;
    }

    private async Task<JsonNode> PutAsync(string address, string body, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Client.PutAsync(new Uri(address, UriKind.Relative), content);
        return await Http.ReadAsync(response, status);
    }
}
