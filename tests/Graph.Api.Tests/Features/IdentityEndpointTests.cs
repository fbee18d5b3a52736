using System.Net;
using System.Text.Json.Nodes;
using Graph.Api.Tests.Hosting;
using Graph.Testing;

namespace Graph.Api.Tests.Features;

[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class IdentityEndpointTests(DatabaseKind kind)
{
    private const string Kept = "person:shinzo-abe";
    private const string Merged = "person:scott-morrison";

    private RunningService _service = null!; // set before each test

    private HttpClient Client => _service.Client;

    [SetUp]
    public async Task SetUp()
    {
        _service = await RunningService.StartAsync(kind);
        await Client.ImportAsync("treaty.txt", SampleArticle.Text);
    }

    [TearDown]
    public async Task TearDown() => await (_service?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task A_merge_is_seen_at_once_and_can_be_taken_back()
    {
        var before = await Client.JsonAsync("/api/v1/graph");
        var decision = await PostAsync("merges", $$"""{"keep": "{{Kept}}", "merge": "{{Merged}}"}""");
        Assert.That((string?)decision["verdict"], Is.EqualTo("same"));
        await Client.JsonAsync($"/api/v1/entities/{Merged}", HttpStatusCode.NotFound);
        var kept = await Client.JsonAsync($"/api/v1/entities/{Kept}");
        Assert.That(kept["node"]!["properties"]!["aliases"]!.AsArray().Select(alias => (string?)alias), Does.Contain("Scott Morrison"));

        using var response = await Client.DeleteAsync(new Uri($"/api/v1/identity/merges/{Merged}", UriKind.Relative));
        await Http.ReadAsync(response, HttpStatusCode.OK);
        Assert.That((await Client.JsonAsync("/api/v1/graph")).ToJsonString(), Is.EqualTo(before.ToJsonString()));
    }

    [Test]
    public async Task What_is_not_the_same_is_remembered()
    {
        await PostAsync("decisions", $$"""{"first": "{{Kept}}", "second": "{{Merged}}", "verdict": "different"}""");
        var decisions = await Client.JsonAsync("/api/v1/identity/decisions");
        Assert.That(decisions["decisions"]!.AsArray().Select(one => (string?)one!["verdict"]), Is.EqualTo(new[] { "different" }));
    }

    [TestCase("merges", """{"keep": "person:shinzo-abe", "merge": "person:nobody"}""", "There is no entity 'person:nobody'.")]
    [TestCase("merges", """{"keep": "person:shinzo-abe", "merge": "state:JPN"}""", "kind Person")]
    [TestCase("decisions", """{"first": "person:shinzo-abe", "second": "person:scott-morrison", "verdict": "same"}""", "'different' or 'unsure'")]
    public async Task What_cannot_be_decided_is_refused(string address, string body, string detail)
    {
        var problem = await PostAsync(address, body, HttpStatusCode.Conflict);
        Assert.That((string?)problem["detail"], Does.Contain(detail));
    }

    [Test]
    public async Task Duplicates_come_with_their_reasons()
    {
        await Client.ImportAsync("other.txt", "Australia and Japan hold talks\n13 March 2019\nAustralian Prime Minister S. Morrison met Shinzo Abe in Osaka on Wednesday.\n");
        var found = (await Client.JsonAsync("/api/v1/identity/duplicates?least=0.5&limit=5"))["duplicates"]!.AsArray();
        Assert.That(found.Select(pair => (double)pair!["score"]!), Is.Ordered.Descending.And.All.GreaterThanOrEqualTo(0.5));
        Assert.That(found.Select(pair => pair!["reasons"]!.AsArray().Count), Is.All.GreaterThan(0));
        Assert.That(found.Select(pair => (string?)pair!["second"]!["name"]), Does.Contain("S. Morrison"));
        await Client.JsonAsync("/api/v1/identity/duplicates?least=2", HttpStatusCode.BadRequest);
    }

    private Task<JsonNode> PostAsync(string address, string body, HttpStatusCode status = HttpStatusCode.OK) =>
        Client.PostAsync("/api/v1/identity/" + address, body, "application/json", status);
}
