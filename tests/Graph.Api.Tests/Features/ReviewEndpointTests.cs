using System.Net;
using System.Text.Json.Nodes;
using Graph.Api.Tests.Hosting;
using Graph.Testing;

namespace Graph.Api.Tests.Features;

[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class ReviewEndpointTests(DatabaseKind kind)
{
    private const string Address = "/api/v1/imports";

    private RunningService _service = null!; // set before each test

    private HttpClient Client => _service.Client;

    [SetUp]
    public async Task SetUp() => _service = await RunningService.StartAsync(kind);

    [TearDown]
    public async Task TearDown() => await (_service?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task A_review_shows_what_the_commit_then_does()
    {
        var import = await Client.ReadForReviewAsync("a.txt", SampleArticle.Text);
        var review = await Client.JsonAsync($"{Address}/{import["id"]}/review");
        var article = review["articles"]![0]!;
        Assert.Multiple(() =>
        {
            Assert.That((string?)import["state"], Is.EqualTo("ready"));
            Assert.That((bool?)review["canCommit"], Is.True, review.ToJsonString());
            Assert.That((string?)article["outcome"], Is.EqualTo("create"));
            Assert.That((string?)article["article"]!["text"], Is.EqualTo(SampleArticle.Text));
            Assert.That(Outcomes(article), Is.All.EqualTo("create"));
        });
        Assert.That((int?)(await Client.JsonAsync("/api/v1/graph"))["total"]!["nodes"], Is.Zero, "nothing is written before the commit");

        var done = await Client.CommitAsync(import);
        var created = done["files"]![0]!["created"]!;
        Assert.Multiple(() =>
        {
            Assert.That((string?)done["state"], Is.EqualTo("committed"), done.ToJsonString());
            Assert.That((int?)created["entities"], Is.EqualTo((int?)article["counts"]!["create"]));
        });
        foreach (var relationship in article["relationships"]!.AsArray())
        {
            await Client.JsonAsync($"/api/v1/relationships/{relationship!["id"]}/evidence");
        }

        await Client.JsonAsync($"{Address}/{import["id"]}/review", HttpStatusCode.Conflict);
    }

    [Test]
    public async Task Rows_that_were_not_taken_are_told_before_the_commit_and_after_it()
    {
        const string table = """
            id,recipient,agency_name,year_received,date_received,donor,donor_country,gift_description,value_usd,justification
            1,President,White House,2009,2009-07-07,"His Excellency John Smith, President of Ghana",Ghana,"Wooden carved box.",400,courtesy
            2,President,White House,2009,2009-07-07,"His Excellency John Smith, President of Ghana",Ghana,NA,400,courtesy
            """;
        var import = await Client.ReadForReviewAsync("us-government-gifts.csv", table, "text/csv");
        var done = await Client.CommitAsync(import);

        foreach (var file in new[] { import["files"]![0]!, done["files"]![0]! })
        {
            Assert.That((int?)file["rows"], Is.EqualTo(2), file.ToJsonString());
            Assert.That((int?)file["rowErrors"]![0]!["line"], Is.EqualTo(3));
        }
    }

    [Test]
    public async Task The_same_article_again_is_shown_as_unchanged_and_another_one_as_matched()
    {
        await Client.ImportAsync("a.txt", SampleArticle.Text);
        var same = await Client.ReviewAsync(await Client.ReadForReviewAsync("b.txt", SampleArticle.Text));
        Assert.That((string?)same["outcome"], Is.EqualTo("unchanged"));

        var other = await Client.ReviewAsync(await Client.ReadForReviewAsync("c.txt", "Talks\n14 March 2019\nShinzo Abe met Scott Morrison in Osaka.\n"));
        var abe = Item(other, "person:shinzo-abe");
        Assert.Multiple(() =>
        {
            Assert.That((string?)abe["outcome"], Is.EqualTo("match"));
            Assert.That((string?)abe["reason"], Is.EqualTo("same id"));
            Assert.That((double?)abe["score"], Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Rows_of_a_table_that_was_reviewed_lead_back_to_their_lines()
    {
        const string Table = "visitor,from,start-date,description\nPrime Minister Shinzo Abe,Japan,2019-04-26,Working visit.\n,,,\nPrime Minister Scott Morrison,Australia,2019-09-20,State visit.\n";
        var import = await Client.ReadForReviewAsync("visits.csv", Table, "text/csv");
        Assert.That((int?)import["files"]![0]!["rowErrors"]![0]!["line"], Is.EqualTo(3), import.ToJsonString());
        var done = await Client.CommitAsync(import);
        Assert.That((string?)done["state"], Is.EqualTo("committed"), done.ToJsonString());

        var rows = await Client.PostAsync(
            "/api/v1/query",
            """{"statement": "MATCH (:Article)-[row:FROM_IMPORT]->(:Import) RETURN row.line AS line ORDER BY line"}""",
            "application/json");
        Assert.That(rows.ToJsonString(), Does.Contain("[[2],[4]]"));
    }

    [Test]
    public async Task What_is_rejected_takes_along_what_hangs_on_it_and_comes_back_when_that_is_taken_back()
    {
        var import = await Client.ReadForReviewAsync("a.txt", SampleArticle.Text);
        var before = await Client.ReviewAsync(import);
        var rejected = await Client.DecideAsync(import, """{"action": "reject", "item": "person:scott-morrison"}""");
        var review = rejected["review"]!;
        Assert.That((string?)Item(review, "person:scott-morrison")["outcome"], Is.EqualTo("reject"));
        Assert.That(
            review["relationships"]!.AsArray().Select(one => $"{one!["start"]} {one["end"]}"), Has.None.Contains("person:scott-morrison"), review.ToJsonString());

        var back = await Client.TakeBackAsync(import, rejected["decisions"]![0]!);
        Assert.That(back["review"]!.ToJsonString(), Is.EqualTo(before.ToJsonString()));
        var decisions = (await Client.JsonAsync($"{Address}/{import["id"]}/decisions"))["decisions"]!.AsArray();
        Assert.That(decisions.Select(one => one!["takenBackAt"] is not null), Is.EqualTo(new[] { true }));
    }

    [Test]
    public async Task Decisions_are_committed_and_reading_the_same_once_more_does_not_undo_them()
    {
        var import = await Client.ReadForReviewAsync("a.txt", SampleArticle.Text);
        var article = await Client.ReviewAsync(import);
        var gift = (string)Items(article).First(item => (string?)item["kind"] == "Gift")["id"]!;
        var statement = (string)Items(article).First(item => (string?)item["kind"] == "Statement")["id"]!;
        await Client.DecideAsync(
            import,
            $$"""{"action": "reject", "item": "{{gift}}"}""",
            $$"""{"action": "edit", "item": "{{statement}}", "fields": {"speaker": "person:scott-morrison"} }""");
        await Client.CommitAsync(import);

        var spoken = await Client.JsonAsync("/api/v1/entities/person:scott-morrison/neighbours?type=MADE");
        Assert.That(spoken["nodes"]!.AsArray().Select(node => (string?)node!["name"]), Is.EqualTo(new[] { "“We are close partners,”" }));
        Assert.That(await CountAsync("Gift"), Is.Zero);
        var again = await Client.ImportAsync("a.txt", SampleArticle.Text);
        Assert.That((string?)again["files"]![0]!["state"], Is.EqualTo("unchanged"), again.ToJsonString());
    }

    [Test]
    public async Task Something_can_be_added_matched_and_changed()
    {
        await Client.ImportAsync("a.txt", SampleArticle.Text);
        const string text = "Wooden bowls\n20 March 2019\nThe prime minister admired a tea set from the guest.\n";
        var import = await Client.ReadForReviewAsync("b.txt", text);
        var (start, end) = (text.IndexOf("tea set", StringComparison.Ordinal), text.IndexOf(" from", StringComparison.Ordinal));
        var added = await Client.DecideAsync(
            import,
            """{"action": "add", "kind": "Person", "start": 34, "end": 48, "fields": {"name": "S. Abe"}}""",
            $$"""{"action": "add", "kind": "Gift", "start": {{start}}, "end": {{end}}, "fields": {"givers": ["person:scott-morrison"], "receivers": ["person:s-abe"]} }""",
            """{"action": "match", "item": "person:s-abe", "entity": "person:shinzo-abe"}""",
            """{"action": "edit", "item": "gift:tea-set", "fields": {"presentedOn": "2019-03-20"}}""");
        Assert.That((string?)Item(added["review"]!, "person:s-abe")["reason"], Is.EqualTo("decided by an analyst"), added.ToJsonString());
        Assert.That((string?)added["decisions"]![3]!["before"]!["presentedOn"], Is.Null);
        await Client.CommitAsync(import);

        var gift = await Client.JsonAsync("/api/v1/entities/gift:tea-set/neighbours");
        Assert.That(gift["nodes"]!.AsArray().Select(node => (string?)node!["id"]), Is.EquivalentTo(new[] { "person:shinzo-abe", "person:scott-morrison" }));
        await Client.PostAsync($"{Address}/{import["id"]}/rollback", "", "application/json", HttpStatusCode.OK);
        await Client.JsonAsync("/api/v1/entities/gift:tea-set", HttpStatusCode.NotFound);
    }

    [TestCase("""{"action": "praise", "item": "person:shinzo-abe"}""", HttpStatusCode.BadRequest, "accept, reject, edit, match, add")]
    [TestCase("""{"action": "reject", "item": "person:nobody"}""", HttpStatusCode.Conflict, "no item 'person:nobody'")]
    [TestCase("""{"action": "edit", "item": "person:shinzo-abe", "fields": {"nmae": "Abe"}}""", HttpStatusCode.Conflict, "nmae")]
    [TestCase("""{"action": "edit", "item": "person:shinzo-abe", "fields": {"id": "person:abe"}}""", HttpStatusCode.Conflict, "'match'")]
    [TestCase("""{"action": "match", "item": "person:shinzo-abe", "entity": "state:JPN"}""", HttpStatusCode.Conflict, "it must be Person")]
    [TestCase("""{"action": "match", "item": "person:shinzo-abe", "entity": "nobody at all"}""", HttpStatusCode.Conflict, "no entity of the graph")]
    [TestCase("""{"action": "match", "item": "person:shinzo-abe", "entity": "person:nobody-here"}""", HttpStatusCode.Conflict, "'person:nobody-here' is neither an item of the draft nor an entity of the graph")]
    [TestCase("""{"action": "add", "kind": "Ship", "start": 0, "end": 5}""", HttpStatusCode.Conflict, "State, Person")]
    [TestCase("""{"action": "add", "kind": "Person", "start": 0, "end": 5000}""", HttpStatusCode.Conflict, "offsets")]
    [TestCase("""{"action": "reject", "relationship": {"type": "GAVE", "start": "state:JPN", "end": "state:AUS"}}""", HttpStatusCode.Conflict, "no relationship")]
    [TestCase("""{"action": "add", "kind": "Event", "start": 0, "end": 5, "fields": {"kind": "picnic"}}""", HttpStatusCode.Conflict, "'kind' cannot be so: 'picnic' is not one of state visit")]
    [TestCase("""{"action": "add", "kind": "Gift", "start": 0, "end": 5, "fields": {"presentedOn": "2019-09-03 in the morning"}}""", HttpStatusCode.Conflict, "'presentedOn' cannot be so: '2019-09-03 in the morning' is no date")]
    [TestCase("""{"action": "edit", "item": "person:shinzo-abe", "fields": {"name": " "}}""", HttpStatusCode.Conflict, "'name' cannot be so: it is empty")]
    [TestCase("""{"action": "accept"}""", HttpStatusCode.Conflict, "'accept' needs 'item', the id of an item of the draft.")]
    [TestCase("""{"action": "reject"}""", HttpStatusCode.Conflict, "or 'relationship'.")]
    public async Task A_decision_that_does_not_fit_is_refused_and_changes_nothing(string decision, HttpStatusCode status, string detail)
    {
        var import = await Client.ReadForReviewAsync("a.txt", SampleArticle.Text);
        var before = await Client.ReviewAsync(import);
        var problem = await Client.PostAsync(
            $"{Address}/{import["id"]}/decisions", $$"""{"draft": 0, "decisions": [{"action": "accept", "item": "person:shinzo-abe"}, {{decision}}] }""", "application/json", status);
        Assert.That((string?)problem["detail"], Does.Contain(detail));
        Assert.That((await Client.ReviewAsync(import)).ToJsonString(), Is.EqualTo(before.ToJsonString()));
    }

    [Test]
    public async Task A_decision_that_another_rests_on_cannot_be_taken_back_before_it()
    {
        var import = await Client.ReadForReviewAsync("a.txt", SampleArticle.Text);
        var added = await Client.DecideAsync(
            import,
            """{"action": "add", "kind": "Person", "start": 0, "end": 5}""",
            """{"action": "edit", "item": "person:japan", "fields": {"name": "Taro Japan"}}""");
        using var response = await Client.DeleteAsync(new Uri($"{Address}/{import["id"]}/decisions/{added["decisions"]![0]!["id"]}", UriKind.Relative));
        var problem = await Http.ReadAsync(response, HttpStatusCode.Conflict);
        Assert.That((string?)problem["detail"], Does.Contain((string)added["decisions"]![1]!["id"]!));
        await Client.TakeBackAsync(import, added["decisions"]![1]!);
        await Client.TakeBackAsync(import, added["decisions"]![0]!);
    }

    [Test]
    public async Task An_event_is_called_as_the_graph_will_call_it_also_when_it_is_rejected()
    {
        var import = await Client.ReadForReviewAsync("a.txt", "Talks\n14 March 2019\nShinzo Abe met Scott Morrison in Osaka.\n");
        var shown = Items(await Client.ReviewAsync(import)).Single(item => (string?)item["kind"] == "Event");
        Assert.That((string?)shown["name"], Is.EqualTo("Talks of Shinzo Abe and Scott Morrison in Osaka"));
        var rejected = await Client.DecideAsync(import, $$"""{"action": "reject", "item": "{{shown["id"]}}"}""");
        Assert.That((string?)Item(rejected["review"]!, (string)shown["id"]!)["name"], Is.EqualTo((string?)shown["name"]));
    }

    [Test]
    public async Task A_cancelled_import_is_over_and_nothing_of_it_is_in_the_graph()
    {
        var import = await Client.ReadForReviewAsync("a.txt", SampleArticle.Text);
        var cancelled = await Client.PostAsync($"{Address}/{import["id"]}/cancel", "", "application/json", HttpStatusCode.OK);
        Assert.That((string?)cancelled["state"], Is.EqualTo("cancelled"));
        await Client.PostAsync($"{Address}/{import["id"]}/cancel", "", "application/json", HttpStatusCode.Conflict);
        await Client.PostAsync($"{Address}/{import["id"]}/commit", "", "application/json", HttpStatusCode.Conflict);
        Assert.That((int?)(await Client.JsonAsync("/api/v1/graph"))["total"]!["nodes"], Is.Zero);
    }

    [Test]
    public async Task An_import_that_is_being_read_can_be_cancelled_also_where_it_is_not_to_be_reviewed()
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(row => $"President Number {row},Chile,2019-05-02,2019-05-02,Met with the President.\n"));
        var started = await Client.PostAsync($"{Address}?name=rows.csv", "visitor,from,start-date,end-date,description\n" + rows, "text/csv", HttpStatusCode.Accepted);
        JsonNode import;
        do
        {
            import = await Client.JsonAsync($"{Address}/{started["id"]}");
        }
        while ((string?)import["state"] == "queued");

        Assume.That((string?)import["state"], Is.EqualTo("reading"), "it was read before anybody could look");
        var cancelled = await Client.PostAsync($"{Address}/{started["id"]}/cancel", "", "application/json", HttpStatusCode.OK);
        Assert.That((string?)cancelled["state"], Is.EqualTo("cancelled"));
        await Client.ImportAsync("a.txt", SampleArticle.Text); // when this is done, the one before it is
        Assert.That((string?)(await Client.JsonAsync($"{Address}/{started["id"]}"))["state"], Is.EqualTo("cancelled"));
        Assert.That((await Client.JsonAsync("/api/v1/articles"))["articles"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_commit_that_waits_for_its_turn_is_too_late_to_be_cancelled_and_loses_nothing()
    {
        var import = await Client.ReadForReviewAsync("a.txt", SampleArticle.Text);
        var longer = kind == DatabaseKind.Embedded ? 2_000 : 200; // for a while the one worker is busy with these
        var rows = string.Concat(Enumerable.Range(0, longer).Select(row => $"President Number {row},Chile,2019-05-02,2019-05-02,Met with the President.\n"));
        await Client.PostAsync($"{Address}?name=rows.csv", "visitor,from,start-date,end-date,description\n" + rows, "text/csv", HttpStatusCode.Accepted);
        await Client.PostAsync($"{Address}/{import["id"]}/commit", "", "application/json", HttpStatusCode.Accepted);
        await Client.PostAsync($"{Address}/{import["id"]}/cancel", "", "application/json", HttpStatusCode.Conflict);
        var done = await Client.WaitAsync(import);
        Assert.That((int?)done["files"]![0]!["created"]?["entities"], Is.GreaterThan(0), done.ToJsonString());
    }

    [Test]
    public async Task Files_that_speak_of_the_same_are_shown_as_they_will_be_matched_with_each_other()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(SampleArticle.Text), "files", "one.txt" },
            { new StringContent("Talks\n14 March 2019\nShinzo Abe met Scott Morrison in Osaka.\n"), "files", "two.txt" },
        };
        using var response = await Client.PostAsync(new Uri($"{Address}?commit=false", UriKind.Relative), form);
        var import = await Client.WaitAsync(await Http.ReadAsync(response, HttpStatusCode.Accepted));
        var review = await Client.JsonAsync($"{Address}/{import["id"]}/review");
        Assert.That((int?)review["total"], Is.EqualTo(2));
        Assert.That((string?)Item(review["articles"]![1]!, "person:shinzo-abe")["outcome"], Is.EqualTo("match"));
        var done = await Client.CommitAsync(import);
        for (var file = 0; file < 2; file++)
        {
            var counts = review["articles"]![file]!["counts"]!;
            Assert.That((int?)done["files"]![file]!["created"]!["entities"], Is.EqualTo((int?)counts["create"]), done.ToJsonString());
            Assert.That((int?)done["files"]![file]!["matched"], Is.EqualTo((int?)counts["match"]), done.ToJsonString());
        }
    }

    private static IEnumerable<JsonNode> Items(JsonNode article) => article["items"]!.AsArray().Select(item => item!);

    private static IEnumerable<string?> Outcomes(JsonNode article) => Items(article).Select(item => (string?)item["outcome"]);

    private static JsonNode Item(JsonNode article, string id) => Items(article).Single(item => (string?)item["id"] == id);

    private async Task<int> CountAsync(string label) =>
        (await Client.JsonAsync("/api/v1/schema"))["labels"]!.AsArray().Where(one => (string?)one!["name"] == label).Select(one => (int)one!["count"]!).FirstOrDefault();
}
