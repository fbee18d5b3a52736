using System.Net;
using System.Text.Json.Nodes;
using Graph.Api.Tests.Hosting;
using Graph.Testing;

namespace Graph.Api.Tests.Features;

/// <summary>What is kept beside the graph, and how answers are made.</summary>
public sealed class SavedEndpointTests
{
    private RunningService _service = null!; // set before each test

    private HttpClient Client => _service.Client;

    [SetUp]
    public async Task SetUp() => _service = await RunningService.StartAsync(DatabaseKind.Embedded);

    [TearDown]
    public async Task TearDown() => await _service.DisposeAsync();

    [Test]
    public async Task A_view_is_kept_found_replaced_by_its_name_and_removed()
    {
        var first = await PostAsync("views", """{"name": "Visit", "address": "nodes=a", "places": [{"id": "a", "x": 1.5, "y": -2}], "pinned": ["a"]}""");
        var second = await PostAsync("views", """{"name": " Visit ", "address": "nodes=a,b"}""");
        var found = await Client.JsonAsync($"/api/v1/views/{first["id"]}");

        Assert.Multiple(() =>
        {
            Assert.That((double?)first["places"]![0]!["x"], Is.EqualTo(1.5));
            Assert.That((string?)second["id"], Is.EqualTo((string?)first["id"]));
            Assert.That((string?)found["address"], Is.EqualTo("nodes=a,b"));
        });
        await DeleteAsync($"views/{first["id"]}", HttpStatusCode.NoContent);
        await DeleteAsync($"views/{first["id"]}", HttpStatusCode.NotFound);
        Assert.That((await Client.JsonAsync("/api/v1/views"))["views"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task A_statement_is_kept_and_leaves_the_graph_alone()
    {
        var before = (await Client.JsonAsync("/api/v1/schema")).ToJsonString();
        await PostAsync("queries", """{"name": "People", "statement": "MATCH (p:Person) RETURN p", "parameters": "{}"}""");
        await PostAsync("queries", """{"name": "All", "statement": "MATCH (n) RETURN n"}""");

        var kept = (await Client.JsonAsync("/api/v1/queries"))["queries"]!.AsArray();

        Assert.That(kept.Select(query => (string?)query!["name"]), Is.EqualTo(new[] { "All", "People" }));
        Assert.That((await Client.JsonAsync("/api/v1/schema")).ToJsonString(), Is.EqualTo(before));
        await DeleteAsync($"queries/{kept[0]!["id"]}", HttpStatusCode.NoContent);
    }

    [Test]
    public async Task A_mapping_is_kept_under_its_name_used_by_it_replaced_and_removed()
    {
        await PostAsync("mappings", Ports("Town"));
        var kept = await PostAsync("mappings", Ports("Harbour"));
        Assert.That(((string?)kept["name"], (bool)kept["isShipped"]!), Is.EqualTo(("ports", false)));

        var read = await Client.PostAsync("/api/v1/imports/dry-run?name=ports.csv&mapping=ports", "Harbour\nBergen\n", "text/csv", HttpStatusCode.OK);
        Assert.That((int?)read["files"]![0]!["drafts"], Is.EqualTo(1), read.ToJsonString());
        var wrong = await Client.PostAsync("/api/v1/imports/dry-run?name=ports.csv&mapping=prots", "Harbour\nBergen\n", "text/csv", HttpStatusCode.BadRequest);
        Assert.That((string?)wrong["detail"], Does.Contain("ports").And.Contain("us-government-gifts"));

        var names = (await Client.JsonAsync("/api/v1/mappings"))["mappings"]!.AsArray().Select(mapping => (string?)mapping!["name"]);
        Assert.That(names, Does.Contain("us-government-gifts").And.Contain("ports"));
        await DeleteAsync("mappings/ports", HttpStatusCode.NoContent);
        await DeleteAsync("mappings/ports", HttpStatusCode.NotFound);
    }

    [Test]
    public async Task A_mapping_that_is_wrong_or_takes_a_known_name_is_not_kept()
    {
        var wrong = await PostAsync("mappings", Ports("Town").Replace("Place", "Plaice", StringComparison.Ordinal), HttpStatusCode.BadRequest);
        var taken = await PostAsync("mappings", Ports("Town").Replace("\"ports\"", "\"us-government-gifts\"", StringComparison.Ordinal), HttpStatusCode.Conflict);

        Assert.Multiple(() =>
        {
            Assert.That((string?)wrong["detail"], Does.Contain("Plaice"));
            Assert.That((string?)taken["detail"], Does.Contain("another name"));
        });
        Assert.That((await Client.JsonAsync("/api/v1/mappings"))["mappings"]!.AsArray().All(mapping => (bool)mapping!["isShipped"]!), Is.True);
    }

    [Test]
    public async Task A_table_is_read_by_the_kept_mapping_that_knows_most_of_its_columns()
    {
        await PostAsync("mappings", Ports("Town"));
        await PostAsync("mappings", """
            { "version": 1, "name": "twins", "columns": ["Town", "Twin"], "title": "{Town} and {Twin}",
              "entities": { "town": { "kind": "Place", "name": "{Town}" }, "twin": { "kind": "Place", "name": "{Twin}" } } }
            """);
        async Task<string?> TitleAsync(string table) =>
            (string?)(await Client.PostAsync("/api/v1/imports/dry-run", table, "text/csv", HttpStatusCode.OK))["files"]![0]!["first"]!["article"]!["title"];

        Assert.That(await TitleAsync("Town,Mayor\nBergen,Ada\n"), Is.EqualTo("Bergen"));
        Assert.That(await TitleAsync("Mayor,Town,Twin\nAda,Bergen,Aarhus\n"), Is.EqualTo("Bergen and Aarhus"));
        var unknown = await Client.PostAsync("/api/v1/imports/dry-run", "Mayor\nAda\n", "text/csv", HttpStatusCode.OK);
        Assert.That((string?)unknown["files"]![0]!["error"], Does.Contain("twins").And.Contain("us-government-gifts"));
        var imported = await Client.WaitAsync(await Client.PostAsync("/api/v1/imports?name=towns.csv", "Town\nBergen\n", "text/csv", HttpStatusCode.Accepted));
        Assert.That((string?)imported["state"], Is.EqualTo("committed"), imported.ToJsonString());
    }

    [TestCase("my/ports")]
    [TestCase("{ports")]
    [TestCase("..")]
    public async Task A_mapping_is_not_kept_under_a_name_that_no_address_can_have(string name)
    {
        var refused = await PostAsync("mappings", Ports("Town").Replace("\"ports\"", $"\"{name}\"", StringComparison.Ordinal), HttpStatusCode.BadRequest);
        Assert.That((string?)refused["detail"], Does.Contain(name).And.Contain("letter or digit"));
    }

    [TestCase("views", """{"name": "  ", "address": ""}""", "'name'")]
    [TestCase("views", """{"name": "x"}""", "address")]
    [TestCase("queries", """{"name": "x"}""", "statement")]
    public async Task What_cannot_be_kept_is_refused(string address, string body, string words) =>
        Assert.That((string?)(await PostAsync(address, body, HttpStatusCode.BadRequest))["detail"], Does.Contain(words));

    [Test]
    public async Task An_answer_tells_by_which_statements_it_is_made_and_they_can_be_run()
    {
        await Client.ImportAsync("treaty.txt", SampleArticle.Text);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/entities/state:JPN/neighbours?limit=3");
        request.Headers.Accept.ParseAdd("application/vnd.bilateral.statements+json");
        using var response = await Client.SendAsync(request);
        var statements = (await Http.ReadAsync(response, HttpStatusCode.OK))["statements"]!.AsArray();
        var last = statements.Single(each => (string?)each!["name"] == "queries/neighbours")!;

        Assert.That((string?)last["parameters"]!["id"], Is.EqualTo("state:JPN"));
        var body = new JsonObject { ["statement"] = (string?)last["statement"], ["parameters"] = last["parameters"]!.DeepClone() };
        var rows = await Client.PostAsync("/api/v1/query", body.ToJsonString(), "application/json");
        Assert.That(rows["data"]!["values"]!.AsArray(), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_failure_stays_a_failure_when_its_statements_are_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/entities/nobody");
        request.Headers.Accept.ParseAdd("application/vnd.bilateral.statements+json");
        using var response = await Client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private static string Ports(string column) => $$"""
        { "version": 1, "name": "ports", "columns": ["{{column}}"], // a comment is allowed
          "title": "{{{column}}}", "entities": { "port": { "kind": "Place", "name": { "value": "{{{column}}}", "required": true } } } }
        """;

    private Task<JsonNode> PostAsync(string address, string body, HttpStatusCode status = HttpStatusCode.OK) =>
        Client.PostAsync("/api/v1/" + address, body, "application/json", status);

    private async Task DeleteAsync(string address, HttpStatusCode status)
    {
        using var response = await Client.DeleteAsync(new Uri("/api/v1/" + address, UriKind.Relative));
        Assert.That(response.StatusCode, Is.EqualTo(status));
    }
}
