using System.Net;
using System.Text.Json.Nodes;
using Graph.Api.Tests.Hosting;
using Graph.Testing;

namespace Graph.Api.Tests.Features;

/// <summary>Paths, timelines, pairs and long lists of nodes, over one imported article.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class PathEndpointTests(DatabaseKind kind)
{
    private const string Ends = "from=person:shinzo-abe&to=person:scott-morrison";

    private RunningService _service = null!; // set before the first test

    private HttpClient Client => _service.Client;

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _service = await RunningService.StartAsync(kind);
        await Client.ImportAsync("treaty.txt", SampleArticle.Text);
    }

    [OneTimeTearDown]
    public async Task TearDown() => await (_service?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task Paths_lead_from_one_end_to_the_other_with_a_sentence_for_each_step()
    {
        var answer = await Client.JsonAsync($"/api/v1/paths?{Ends}");
        var paths = answer["paths"]!.AsArray();
        var relationships = answer["relationships"]!.AsArray().ToDictionary(drawn => (string)drawn!["id"]!, drawn => drawn!);
        var sentences = answer["sentences"]!.AsArray().Select(sentence => (string?)sentence!["relationship"]);

        Assert.Multiple(() =>
        {
            Assert.That(paths, Is.Not.Empty);
            Assert.That(paths.Select(path => path!["relationships"]!.AsArray().Count), Is.All.EqualTo((int)answer["length"]!));
            Assert.That(relationships.Keys, Is.EquivalentTo(sentences));
        });
        foreach (var path in paths)
        {
            AssertJoined(path!, relationships);
        }
    }

    [Test]
    public async Task A_type_or_an_entity_can_be_left_out()
    {
        var all = await Client.JsonAsync($"/api/v1/paths?{Ends}");
        var middle = (string)all["paths"]![0]!["nodes"]![1]!;
        var around = await Client.JsonAsync($"/api/v1/paths?{Ends}&without={middle}");
        var none = await Client.JsonAsync($"/api/v1/paths?{Ends}&types=REPLACES");

        Assert.Multiple(() =>
        {
            Assert.That(around["nodes"]!.AsArray().Select(node => (string?)node!["id"]), Does.Not.Contain(middle));
            Assert.That(none["paths"]!.AsArray(), Is.Empty);
            Assert.That(none["length"], Is.Null);
        });
    }

    [Test]
    public async Task Only_what_was_reported_in_a_time_is_walked()
    {
        var day = await Client.JsonAsync($"/api/v1/paths?{Ends}&after={SampleArticle.Day}&before={SampleArticle.Day}");
        var later = await Client.JsonAsync($"/api/v1/paths?{Ends}&after=2050");

        Assert.Multiple(() =>
        {
            Assert.That(day["paths"]!.AsArray(), Is.Not.Empty);
            Assert.That(later["paths"]!.AsArray(), Is.Empty);
        });
    }

    [Test]
    public async Task A_path_may_be_no_longer_than_asked_for_and_says_that_there_are_longer_ones()
    {
        var answer = await Client.JsonAsync($"/api/v1/paths?{Ends}&maxLength=1");

        Assert.Multiple(() =>
        {
            Assert.That(answer["paths"]!.AsArray(), Is.Empty);
            Assert.That((bool?)answer["longerMayExist"], Is.True);
        });
    }

    [TestCase("from=person:shinzo-abe&to=person:shinzo-abe", "same entity")]
    [TestCase(Ends + "&types=LOVES", "LOVES")]
    [TestCase(Ends + "&after=yesterday", "2024-06-19T08:35Z")]
    [TestCase(Ends + "&maxLength=9", "from 1 to 8")]
    [TestCase(Ends + "&modalities=sure", "planned")]
    public async Task A_wrong_question_says_what_would_be_right(string query, string words) =>
        Assert.That((string?)(await Client.JsonAsync($"/api/v1/paths?{query}", HttpStatusCode.BadRequest))["detail"], Does.Contain(words));

    [Test]
    public async Task An_end_that_is_not_there_is_not_found() =>
        await Client.JsonAsync("/api/v1/paths?from=person:shinzo-abe&to=person:nobody", HttpStatusCode.NotFound);

    [Test]
    public async Task The_timeline_counts_what_was_reported_and_names_the_times_of_each_relationship()
    {
        var all = await Client.JsonAsync("/api/v1/timeline");
        var among = await PostAsync("/api/v1/timeline", """{"ids": ["person:shinzo-abe", "state:JPN"]}""");

        Assert.Multiple(() =>
        {
            Assert.That(Counts(all["bars"]!) + Counts(all["spans"]!), Is.Positive);
            Assert.That(among["times"]!.AsArray().SelectMany(each => each!["times"]!.AsArray()).Select(time => (string)time!), Is.Not.Empty.And.All.StartsWith(SampleArticle.Day));
        });
        await Client.JsonAsync("/api/v1/timeline?unit=week", HttpStatusCode.BadRequest);
    }

    [Test]
    public async Task A_pair_of_states_lists_what_its_summary_counts()
    {
        var pair = await Client.JsonAsync("/api/v1/pairs?first=state:JPN&second=state:AUS");
        var summary = pair["relationship"]!["properties"]!;
        var kinds = pair["items"]!.AsArray().CountBy(item => (string)item!["node"]!["kind"]!).ToDictionary();

        Assert.Multiple(() =>
        {
            Assert.That(kinds.GetValueOrDefault("Treaty"), Is.Positive.And.EqualTo((int?)summary["treaties"]));
            Assert.That(kinds.GetValueOrDefault("Statement"), Is.EqualTo((int?)summary["statements"]));
        });
        await Client.JsonAsync("/api/v1/pairs?first=state:JPN&second=state:XXX", HttpStatusCode.NotFound);
    }

    [Test]
    public async Task What_lies_between_many_nodes_is_posted()
    {
        var part = await PostAsync("/api/v1/graph/between", """{"ids": ["state:JPN", "person:shinzo-abe", "nobody"]}""");

        Assert.That(part.ToJsonString(), Is.EqualTo((await Client.JsonAsync("/api/v1/graph/between?ids=state:JPN,person:shinzo-abe,nobody")).ToJsonString()));
    }

    private static int Counts(JsonNode bars) => bars.AsArray().Sum(bar => (int)bar!["count"]!);

    private static void AssertJoined(JsonNode path, Dictionary<string, JsonNode> relationships)
    {
        string[] nodes = [.. path["nodes"]!.AsArray().Select(node => (string)node!)];
        Assert.That(nodes[0], Is.EqualTo("person:shinzo-abe"));
        Assert.That(nodes[^1], Is.EqualTo("person:scott-morrison"));
        foreach (var (index, id) in path["relationships"]!.AsArray().Index())
        {
            var drawn = relationships[(string)id!];
            Assert.That(new[] { (string)drawn["start"]!, (string)drawn["end"]! }, Is.EquivalentTo(nodes[index..(index + 2)]));
        }
    }

    private Task<JsonNode> PostAsync(string address, string body) => Client.PostAsync(address, body, "application/json", HttpStatusCode.OK);
}
