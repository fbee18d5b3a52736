using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Graph.Api.Hosting;
using Graph.Api.Tests.Hosting;
using Graph.Extraction;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Testing;

namespace Graph.Api.Tests.Features;

[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class ImportEndpointTests(DatabaseKind kind)
{
    private const string Address = "/api/v1/imports";

    private RunningService _service = null!; // set before each test

    private HttpClient Client => _service.Client;

    [SetUp]
    public async Task SetUp() => _service = await RunningService.StartAsync(kind, new GraphOptions { MaxImportBytes = 4096 });

    [TearDown]
    public async Task TearDown() => await (_service?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task An_import_is_answered_at_once_with_its_address()
    {
        using var content = new StringContent(SampleArticle.Text, Encoding.UTF8, "text/plain");
        using var response = await Client.PostAsync(new Uri(Address, UriKind.Relative), content);
        var import = await Http.ReadAsync(response, HttpStatusCode.Accepted);

        Assert.Multiple(() =>
        {
            Assert.That(response.Headers.Location?.ToString(), Is.EqualTo($"{Address}/{import["id"]}"));
            Assert.That((int?)import["total"], Is.EqualTo(1));
        });
        Assert.That((string?)(await Client.WaitAsync(import))["state"], Is.EqualTo("committed"));
    }

    [TestCase("commit=maybe", "'commit' is 'maybe'; it must be 'true' or 'false'.")]
    [TestCase("commit=false&strict=1", "'strict' is '1'; it must be 'true' or 'false'.")]
    [TestCase("commit=false&commit=true", "'commit' is given 2 times; it can be given once.")]
    public async Task A_parameter_that_cannot_be_read_is_named_and_nothing_is_imported(string query, string detail)
    {
        var problem = await Client.PostAsync($"{Address}?{query}", SampleArticle.Text, "text/plain", HttpStatusCode.BadRequest);
        Assert.That((string?)problem["detail"], Is.EqualTo(detail));
        Assert.That((await Client.JsonAsync(Address))["imports"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task The_same_article_again_changes_nothing()
    {
        await Client.ImportAsync("a.txt", SampleArticle.Text);
        var again = await Client.ImportAsync("b.txt", SampleArticle.Text);

        Assert.Multiple(() =>
        {
            Assert.That((string?)again["files"]![0]!["state"], Is.EqualTo("unchanged"), again.ToJsonString());
            Assert.That((int?)again["files"]![0]!["created"]!["claims"], Is.Zero);
        });
    }

    [Test]
    public async Task A_page_is_imported_as_the_article_in_it()
    {
        const string page = "<html><head><title>Talks</title></head><body><nav>Home</nav><article><h1>Talks</h1><p>Japan thanked France on Monday.</p></article></body></html>";
        var import = await Client.ImportAsync("talks.html", page, "text/html");
        var articles = await Client.JsonAsync("/api/v1/articles");

        Assert.That((string?)import["state"], Is.EqualTo("committed"), import.ToJsonString());
        Assert.That((string?)articles["articles"]![0]!["title"], Is.EqualTo("Talks"), articles.ToJsonString());
    }

    [Test]
    public async Task An_import_can_be_taken_back_and_made_again()
    {
        var import = await Client.ImportAsync("a.txt", SampleArticle.Text);
        var before = await Client.JsonAsync("/api/v1/graph");
        var outcome = await Client.PostAsync($"{Address}/{import["id"]}/rollback", "", "application/json", HttpStatusCode.OK);

        Assert.That(outcome["removed"]!.AsArray(), Has.Count.EqualTo(1));
        Assert.That((int?)(await Client.JsonAsync("/api/v1/graph"))["total"]!["nodes"], Is.Zero);
        Assert.That((string?)(await Client.JsonAsync($"{Address}/{import["id"]}"))["state"], Is.EqualTo("rolled back"));
        var again = await Client.PostAsync($"{Address}/{import["id"]}/rollback", "", "application/json", HttpStatusCode.Conflict);
        Assert.That((string?)again["detail"], Does.Match($"^'{import["id"]}' has been taken back already, on [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}} at [0-9:]{{8}} UTC\\.$"));
        await Client.PostAsync($"{Address}/import:none/rollback", "", "application/json", HttpStatusCode.NotFound);
        await Client.ImportAsync("a.txt", SampleArticle.Text);
        Assert.That((await Client.JsonAsync("/api/v1/graph"))["total"]!.ToJsonString(), Is.EqualTo(before["total"]!.ToJsonString()));
    }

    [Test]
    public async Task A_draft_can_be_imported()
    {
        var draft = DraftJson.Write(ArticleExtractor.Extract(new ArticleSource("Japan thanked France.", "note.txt")));
        var import = await Client.ImportAsync("note.json", draft, "application/json");

        Assert.That((string?)import["state"], Is.EqualTo("committed"), import.ToJsonString());
    }

    [Test]
    public async Task A_draft_that_is_none_fails_with_the_place_and_changes_nothing()
    {
        var import = await Client.ImportAsync("note.json", "{\"version\": 1}", "application/json");
        var articles = await Client.JsonAsync("/api/v1/articles");

        Assert.Multiple(() =>
        {
            Assert.That((string?)import["state"], Is.EqualTo("failed"));
            Assert.That((string?)import["files"]![0]!["error"], Does.Contain("article"));
            Assert.That(articles["articles"]!.AsArray(), Is.Empty);
        });
    }

    [Test]
    public async Task A_form_holds_any_number_of_files_and_each_has_its_own_outcome()
    {
        var import = await Client.WaitAsync(await SendThreeAsync(Address));

        Assert.Multiple(() =>
        {
            Assert.That(import["files"]!.AsArray().Select(file => $"{file!["name"]} {file["state"]}"), Is.EqualTo(new[] { "one.txt committed", "two.md committed", "three.json failed" }));
            Assert.That((string?)import["state"], Is.EqualTo("committed"), "two of the files are in the graph");
            Assert.That((int?)import["done"], Is.EqualTo(3));
        });
        await KnowsAllThreeAsync(import);
    }

    [Test]
    public async Task A_review_commits_what_could_be_read_and_tells_what_could_not()
    {
        var import = await Client.WaitAsync(await SendThreeAsync($"{Address}?commit=false"));
        Assert.That((string?)import["state"], Is.EqualTo("ready"), import.ToJsonString());
        await KnowsAllThreeAsync(await Client.CommitAsync(import));
    }

    [Test]
    public async Task A_table_that_was_imported_is_one_file_with_its_rows_and_those_that_were_not_taken()
    {
        const string rows = """
            {"id": "1", "start-date": "2019-05-02", "end-date": "2019-05-02", "visitor": "President Anna Example", "from": "Finland", "description": "Private visit."}
            {"id": "2", "start-date": "May 2019", "end-date": "2019-05-02", "visitor": "President Anna Example", "from": "Finland", "description": "Private visit."}
            """;
        var import = await Client.ImportAsync("visits.jsonl", rows, "application/jsonl");
        Assert.That((string?)import["state"], Is.EqualTo("committed"), import.ToJsonString());
        Assert.That(((int?)import["files"]![0]!["rows"], (int?)import["files"]![0]!["rowErrors"]![0]!["line"]), Is.EqualTo((2, 2)), import.ToJsonString());
        Assert.That((await Client.JsonAsync($"{Address}/{import["id"]}")).ToJsonString(), Is.EqualTo(import.ToJsonString()));
    }

    [Test]
    public async Task A_graph_that_was_restored_stays_committed()
    {
        const string graph = """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="name" for="node" attr.name="name" attr.type="string"/>
            <graph edgedefault="directed"><node id="state:PER" labels=":State:Entity"><data key="name">Peru</data></node></graph></graphml>
            """;
        var import = await Client.ImportAsync("graph.graphml", graph, "application/graphml+xml");
        Assert.That((string?)import["state"], Is.EqualTo("committed"), import.ToJsonString());
        Assert.That((await Client.JsonAsync($"{Address}/{import["id"]}")).ToJsonString(), Is.EqualTo(import.ToJsonString()));
    }

    private async Task<JsonNode> SendThreeAsync(string address)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(SampleArticle.Text), "files", "one.txt" },
            { new StringContent("# Note\n\nJapan thanked France.\n"), "files", "two.md" },
            { new StringContent("{}"), "files", "three.json" },
        };
        using var response = await Client.PostAsync(new Uri(address, UriKind.Relative), form);
        return await Http.ReadAsync(response, HttpStatusCode.Accepted);
    }

    /// <summary>The import is committed and names the file that failed, wherever it is asked for, and can be taken back.</summary>
    private async Task KnowsAllThreeAsync(JsonNode import)
    {
        var listed = (await Client.JsonAsync(Address))["imports"]!.AsArray().Single()!;
        var found = await Client.JsonAsync($"{Address}/{import["id"]}");
        string[] told = [import.ToJsonString(), listed.ToJsonString(), found.ToJsonString()];
        Assert.That(told.Distinct(), Has.One.Items, "the job, the list and the import itself say the same");
        Assert.That((string?)found["state"], Is.EqualTo("committed"), told[2]);
        Assert.That((string?)found["files"]![2]!["error"], Is.Not.Empty, told[2]);
        await Client.PostAsync($"{Address}/{import["id"]}/rollback", "", "application/json", HttpStatusCode.OK);
        var after = await Client.JsonAsync($"{Address}/{import["id"]}");
        Assert.That(after["files"]!.AsArray().Select(file => (string?)file!["state"]), Is.EqualTo(new[] { "rolled back", "rolled back", "failed" }));
    }

    [TestCase("image/png", HttpStatusCode.UnsupportedMediaType, "image/png")]
    [TestCase("multipart/form-data", HttpStatusCode.BadRequest, "boundary")]
    [TestCase("multipart/form-data; boundary=x", HttpStatusCode.BadRequest, "multipart/form-data")]
    public async Task A_body_that_is_not_read_here_is_refused(string type, HttpStatusCode status, string detail)
    {
        var problem = await Client.PostAsync(Address, "text", type, status);

        Assert.That((string?)problem["detail"], Does.Contain(detail));
    }

    [Test]
    public async Task A_file_of_a_form_that_is_not_read_here_is_refused_by_name()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent([1]), "files", "picture.png" } };
        using var response = await Client.PostAsync(new Uri(Address, UriKind.Relative), form);
        var problem = await Http.ReadAsync(response, HttpStatusCode.UnsupportedMediaType);

        Assert.That((string?)problem["detail"], Does.Contain("picture.png").And.Contain("Markdown"));
    }

    [Test]
    public async Task A_file_that_is_not_read_here_or_a_broken_archive_keeps_no_other_file_of_its_form_out()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent([1]), "files", "picture.png" },
            { new StringContent(SampleArticle.Text), "files", "a.txt" },
            { new ByteArrayContent([2]), "files", "broken.zip" },
        };
        using var response = await Client.PostAsync(new Uri(Address, UriKind.Relative), form);
        var import = await Client.WaitAsync(await Http.ReadAsync(response, HttpStatusCode.Accepted));
        var files = import["files"]!.AsArray();

        Assert.That((string?)import["state"], Is.EqualTo("committed"));
        Assert.That(files.Select(file => (string?)file!["state"]), Is.EqualTo(new[] { "failed", "committed", "failed" }));
        Assert.That((string?)files[0]!["error"], Does.StartWith("The file 'picture.png' is of no given type, which is not read here; there are plain text (.txt)"));
        Assert.That((string?)files[2]!["error"], Does.StartWith("The archive 'broken.zip' is broken: "));
    }

    [Test]
    public async Task A_body_past_the_limit_is_413()
    {
        var problem = await Client.PostAsync(Address, new string('x', 5000), "text/plain", HttpStatusCode.RequestEntityTooLarge);

        Assert.That((int?)problem["status"], Is.EqualTo(413));
    }

    [Test]
    public async Task Samples_are_loaded_into_an_empty_database()
    {
        await using var service = await RunningService.StartAsync(kind, loadSamples: true);
        var imports = await service.Client.JsonAsync(Address);
        var import = await service.Client.WaitAsync(imports["imports"]![0]!);

        Assert.Multiple(() =>
        {
            Assert.That((string?)import["state"], Is.EqualTo("committed"), import.ToJsonString());
            Assert.That(import["files"]!.AsArray(), Is.Not.Empty);
        });
    }
}
