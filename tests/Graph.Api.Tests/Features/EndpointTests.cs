using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Graph.Api.Tests.Hosting;
using Graph.Testing;

namespace Graph.Api.Tests.Features;

/// <summary>Every address of the HTTP interface, over one imported article.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class EndpointTests(DatabaseKind kind)
{
    private RunningService _service = null!; // set before the first test
    private JsonNode _import = null!; // set before the first test

    private HttpClient Client => _service.Client;

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _service = await RunningService.StartAsync(kind);
        _import = await Client.ImportAsync("treaty.txt", SampleArticle.Text);
    }

    [OneTimeTearDown]
    public async Task TearDown() => await (_service?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public void An_import_says_what_it_created() => Assert.Multiple(() =>
    {
        Assert.That((string?)_import["state"], Is.EqualTo("committed"), _import.ToJsonString());
        Assert.That((int?)_import["files"]![0]!["created"]!["entities"], Is.GreaterThanOrEqualTo(4));
        Assert.That((string?)_import["files"]![0]!["name"], Is.EqualTo("treaty.txt"));
    });

    [Test]
    public async Task Imports_are_listed_and_found()
    {
        var list = await Client.JsonAsync("/api/v1/imports");
        var one = await Client.JsonAsync($"/api/v1/imports/{_import["id"]}");

        Assert.Multiple(() =>
        {
            Assert.That(list["imports"]!.AsArray().Select(import => (string?)import!["id"]), Does.Contain((string?)_import["id"]));
            Assert.That(one.ToJsonString(), Is.EqualTo(_import.ToJsonString()));
        });
    }

    [Test]
    public async Task Articles_come_with_their_text_and_offsets_into_it()
    {
        var list = await Client.JsonAsync("/api/v1/articles");
        var article = await Client.JsonAsync($"/api/v1/articles/{list["articles"]![0]!["id"]}");
        var text = (string)article["text"]!;
        var mentions = article["mentions"]!.AsArray().Select(mention => text[(int)mention!["start"]!..(int)mention["end"]!]);

        Assert.Multiple(() =>
        {
            Assert.That((string?)article["title"], Is.EqualTo(SampleArticle.Title));
            Assert.That(mentions, Has.Some.Contains("Shinzo Abe").And.Some.EqualTo("Japan"));
        });
    }

    [Test]
    public async Task The_articles_behind_some_nodes_name_the_relationships_that_rest_on_them()
    {
        var picture = await Client.JsonAsync("/api/v1/graph");
        var ids = picture["nodes"]!.AsArray().Select(node => (string)node!["id"]!).ToArray();

        var behind = await BehindAsync(ids);

        Assert.That(behind, Has.Count.EqualTo(1));
        Assert.That((string?)behind[0]!["title"], Is.EqualTo(SampleArticle.Title));
        Assert.That(
            behind[0]!["relationships"]!.AsArray().Select(id => (string?)id),
            Is.EquivalentTo(picture["relationships"]!.AsArray().Select(relationship => (string?)relationship!["id"])));
        Assert.That(await BehindAsync(ids[..1]), Is.Empty, "One node alone has no relationships.");

        async Task<JsonArray> BehindAsync(string[] nodes)
        {
            using var response = await Client.PostAsJsonAsync("/api/v1/articles/behind", new { ids = nodes });
            return (await response.Content.ReadFromJsonAsync<JsonNode>())!["articles"]!.AsArray();
        }
    }

    [Test]
    public async Task Search_finds_by_a_part_of_the_name_and_says_why()
    {
        var result = await Client.JsonAsync("/api/v1/search?q=shinzo");

        Assert.Multiple(() =>
        {
            Assert.That((string?)result["hits"]![0]!["node"]!["name"], Is.EqualTo("Shinzo Abe"));
            Assert.That((string?)result["hits"]![0]!["match"]!["on"], Is.EqualTo("name"));
        });
    }

    [Test]
    public async Task The_picture_has_both_ends_of_every_relationship()
    {
        var picture = await Client.JsonAsync("/api/v1/graph");
        var nodes = picture["nodes"]!.AsArray().Select(node => (string?)node!["id"]).ToHashSet();
        var ends = picture["relationships"]!.AsArray().SelectMany(drawn => new[] { (string?)drawn!["start"], (string?)drawn["end"] }).ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(ends, Is.Not.Empty);
            Assert.That(ends.Except(nodes), Is.Empty);
            Assert.That((int?)picture["total"]!["nodes"], Is.EqualTo(nodes.Count));
        });
    }

    [Test]
    public async Task What_lies_between_nodes_can_be_asked_for()
    {
        var part = await Client.JsonAsync("/api/v1/graph/between?ids=state:JPN,person:shinzo-abe,nobody");

        Assert.Multiple(() =>
        {
            Assert.That(part["nodes"]!.AsArray(), Has.Count.EqualTo(2));
            Assert.That(part["relationships"]!.AsArray().Select(drawn => (string?)drawn!["type"]), Does.Contain("HOLDS_OFFICE"));
        });
    }

    [Test]
    public async Task An_entity_says_what_it_can_be_expanded_by_and_its_neighbours_are_as_many()
    {
        var entity = await Client.JsonAsync("/api/v1/entities/person:shinzo-abe");
        var first = entity["expandable"]![0]!;
        var neighbours = await Client.JsonAsync(
            $"/api/v1/entities/person:shinzo-abe/neighbours?type={first["type"]}&direction={first["direction"]}&kind={first["kind"]}");

        Assert.Multiple(() =>
        {
            Assert.That((string?)entity["node"]!["name"], Is.EqualTo("Shinzo Abe"));
            Assert.That((int?)neighbours["total"], Is.EqualTo((int?)first["count"]));
            Assert.That(neighbours["nodes"]!.AsArray(), Has.Count.EqualTo((int?)first["count"]));
        });
    }

    [Test]
    public async Task Every_drawn_relationship_leads_to_a_sentence_of_the_article()
    {
        var picture = await Client.JsonAsync("/api/v1/graph");
        foreach (var drawn in picture["relationships"]!.AsArray())
        {
            var evidence = (await Client.JsonAsync($"/api/v1/relationships/{drawn!["id"]}/evidence"))["evidence"]!.AsArray();
            Assert.That(evidence, Is.Not.Empty, drawn.ToJsonString());
            Assert.That(evidence.Select(one => (string)one!["passage"]!["text"]!), Has.All.Matches<string>(SampleArticle.Text.Contains));
        }
    }

    [Test]
    public async Task An_entity_has_evidence_too()
    {
        var evidence = await Client.JsonAsync("/api/v1/entities/person:shinzo-abe/evidence");

        Assert.That(evidence["evidence"]!.AsArray(), Is.Not.Empty);
    }

    [Test]
    public async Task The_schema_counts_what_is_there()
    {
        var schema = await Client.JsonAsync("/api/v1/schema");

        Assert.That(schema["labels"]!.AsArray().Select(label => $"{label!["name"]} {label["count"]}"), Does.Contain("Article 1"));
    }

    [Test]
    public async Task Health_is_ok()
    {
        var health = await Client.JsonAsync("/health");

        Assert.That((string?)health["status"], Is.EqualTo("ok"));
    }

    [TestCase("/api/v1/articles/nothing", HttpStatusCode.NotFound, "There is no article 'nothing'.")]
    [TestCase("/api/v1/entities/nothing", HttpStatusCode.NotFound, "There is no entity 'nothing'.")]
    [TestCase("/api/v1/entities/nothing/neighbours", HttpStatusCode.NotFound, "There is no entity 'nothing'.")]
    [TestCase("/api/v1/entities/nothing/evidence", HttpStatusCode.NotFound, "There is no entity 'nothing'.")]
    [TestCase("/api/v1/relationships/nothing/evidence", HttpStatusCode.NotFound, "There is no relationship 'nothing'.")]
    [TestCase("/api/v1/imports/nothing", HttpStatusCode.NotFound, "There is no import 'nothing'.")]
    [TestCase("/api/v1/imports/nothing/events", HttpStatusCode.NotFound, "There is no import 'nothing'.")]
    [TestCase("/api/v1/contradictions?id=nothing", HttpStatusCode.NotFound, "There is no entity or relationship 'nothing'.")]
    [TestCase("/api/v1/timeline?entity=nothing", HttpStatusCode.NotFound, "There is no entity 'nothing'.")]
    [TestCase("/api/v1/pairs?first=state:JPN&second=nothing", HttpStatusCode.NotFound, "There is no entity 'nothing'.")]
    [TestCase("/api/v1/paths?from=nothing&to=state:JPN", HttpStatusCode.NotFound, "There is no entity 'nothing'.")]
    [TestCase("/api/v1/export?format=gexf&ids=state:JPN,nothing", HttpStatusCode.NotFound, "There is no entity 'nothing'.")]
    [TestCase("/api/v1/nothing", HttpStatusCode.NotFound, "There is nothing at /api/v1/nothing.")]
    [TestCase("/api/v1/search", HttpStatusCode.BadRequest, "'q' is missing; the address needs it.")]
    [TestCase("/api/v1/search?q=a&limit=0", HttpStatusCode.BadRequest, "'limit' is 0; it must be a number from 1 to 100.")]
    [TestCase("/api/v1/search?q=a&limit=many", HttpStatusCode.BadRequest, "'limit' is 'many'; it must be a whole number.")]
    [TestCase("/api/v1/search?q=a&limit=1&limit=2", HttpStatusCode.BadRequest, "'limit' is given 2 times; it can be given once.")]
    [TestCase("/api/v1/identity/duplicates?least=much", HttpStatusCode.BadRequest, "'least' is 'much'; it must be a number.")]
    [TestCase("/api/v1/entities/state:JPN/neighbours?limit=", HttpStatusCode.BadRequest, "'limit' is ''; it must be a whole number.")]
    [TestCase("/api/v1/search?q=a&kind=Ship", HttpStatusCode.BadRequest, "'kind' is 'Ship'; there are State, Person,")]
    [TestCase("/api/v1/graph?limit=100000", HttpStatusCode.BadRequest, "'limit' is 100000; it must be a number from 1 to 5000.")]
    [TestCase("/api/v1/graph/between", HttpStatusCode.BadRequest, "'ids' is missing; the address needs it.")]
    [TestCase("/api/v1/entities/state:JPN/neighbours?direction=up", HttpStatusCode.BadRequest, "'direction' is 'up'; it must be 'out' or 'in'")]
    [TestCase("/api/v1/entities/state:JPN/neighbours?offset=-1", HttpStatusCode.BadRequest, "'offset' is -1; it must be 0 or more.")]
    [TestCase("/api/v1/search?q=a&limt=2", HttpStatusCode.BadRequest, "The address has the parameter 'limt', which is not known here; did you mean 'limit'?")]
    [TestCase("/api/v1/entities/state:JPN/neighbours?typ=GAVE", HttpStatusCode.BadRequest, "'typ', which is not known here; did you mean 'type'?")]
    [TestCase("/api/v1/entities/state:JPN?id=state:AUS", HttpStatusCode.BadRequest, "'id', which is not known here; there are none.")]
    [TestCase("/api/v1/graph?kinds=Person", HttpStatusCode.BadRequest, "'kinds', which is not known here; there is only limit.")]
    [TestCase("/api/v1/pairs?first=state:JPN&second=state:AUS&unit=day", HttpStatusCode.BadRequest, "'unit', which is not known here; there are first, second.")]
    public async Task What_cannot_be_answered_is_said_in_problem_details(string address, HttpStatusCode status, string detail)
    {
        var problem = await Client.JsonAsync(address, status);

        Assert.Multiple(() =>
        {
            Assert.That((int?)problem["status"], Is.EqualTo((int)status));
            Assert.That((string?)problem["title"], Is.Not.Empty);
            Assert.That((string?)problem["detail"], Does.Contain(detail));
        });
    }

    [TestCase("/api/v1/imports?comit=false", "did you mean 'commit'?")]
    [TestCase("/api/v1/imports/dry-run?maping=ports", "did you mean 'mapping'?")]
    public async Task A_parameter_that_is_not_known_is_refused_before_anything_is_done(string address, string hint)
    {
        var before = (await Client.JsonAsync("/api/v1/imports"))["imports"]!.AsArray().Count;
        using var body = new StringContent("Talks\n\nShinzo Abe met Scott Morrison.\n", Encoding.UTF8, "text/plain");
        using var answer = await Client.PostAsync(new Uri(address, UriKind.Relative), body);

        Assert.Multiple(async () =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain(hint));
            Assert.That((await Client.JsonAsync("/api/v1/imports"))["imports"]!.AsArray(), Has.Count.EqualTo(before));
        });
    }

    [TestCase("/api/v1/timeline", """{"ids": [], "units": "day"}""", "The body has the member 'units', which is not known there; did you mean 'unit'?")]
    [TestCase("/api/v1/views", """{"name": "a", "address": "#", "places": [{"id": "state:JPN", "x": 1, "y": 2, "z": 3}]}""", "The body has the member 'z' in $.places[0], which is not known there;")]
    [TestCase("/api/v1/export", """{"format": "jsonl", "scop": "all"}""", "did you mean 'scope'?")]
    [TestCase("/api/v1/identity/merges", """{"keep": "state:JPN"}""", "The body needs 'merge', which it does not have.")]
    [TestCase("/api/v1/timeline", """{"ids": [""", "The body cannot be read: Expected depth to be zero")]
    [TestCase("/api/v1/timeline", """{"ids": [""", "(line 1, byte 10).")]
    public async Task A_body_that_is_not_what_is_expected_is_refused(string address, string json, string detail)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await Client.PostAsync(new Uri(address, UriKind.Relative), body);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"], Does.Contain(detail));
    }

    [Test]
    public async Task A_statement_with_a_parameter_in_its_address_is_refused_as_statements_are()
    {
        using var body = new StringContent("""{"statement": "RETURN 1"}""", Encoding.UTF8, "application/json");
        using var answer = await Client.PostAsync(new Uri("/api/v1/query?accessMode=READ", UriKind.Relative), body);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![0]!["message"], Does.Contain("'accessMode', which is not known here; there are none."));
    }
}
