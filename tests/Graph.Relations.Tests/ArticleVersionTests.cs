using Graph.Extraction;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Import;

namespace Graph.Relations.Tests;

/// <summary>One address, several texts: versions of one piece, or pieces of their own.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class ArticleVersionTests(DatabaseKind kind)
{
    private const string Url = "https://example.org/page";

    private const string Call = "The foreign minister of Norway called his colleague in Chile. They spoke about fish.";

    private const string Visit = "The president of Kenya arrived in Tokyo. Japan and Kenya will sign an agreement on ports.";

    private IGraphDatabase _database = null!; // Opened before each test.

    [SetUp]
    public async Task OpenAsync() => _database = await Repository.EmptyDatabaseAsync(kind);

    [TearDown]
    public async Task CloseAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [TestCase("A call", "2024-05-01", Visit, "A visit", "2024-05-02", 2, TestName = "Another title, day and text is another article")]
    [TestCase("A call", "2024-05-01", Visit, "A call", "2024-05-02", 2, TestName = "The same title on another day over another text is another article")]
    [TestCase("A call", "2024-05-01", Visit, "A visit", "2024-05-01", 2, TestName = "Another title over another text is another article")]
    [TestCase("A call", "2024-05-01", Visit, "A call", "2024-05-01", 1, TestName = "The same title and day is a version, however much was rewritten")]
    [TestCase("A call", null, Visit, "A call", null, 1, TestName = "The same title without a day is a version")]
    [TestCase("A call", "2024-05-01", Call + "\n\nA note was added.", "A call about fish", "2024-05-01", 1, TestName = "The same text with a note and another title is a version")]
    [TestCase(null, null, Visit, null, null, 2, TestName = "Another text without title and day is another article")]
    public async Task Texts_of_one_address(string? title, string? day, string secondText, string? secondTitle, string? secondDay, int articles)
    {
        var first = Read(Call, title, day);
        var second = Read(secondText, secondTitle, secondDay);
        await ImportAsync(first);
        await ImportAsync(second);
        Assert.That(await GraphText.RowsAsync(_database, "MATCH (a:Article) RETURN a.text ORDER BY a.title, a.text"), Has.Count.EqualTo(articles).And.Contains(secondText));
        Assert.That((await ImportAsync(second)).State, Is.EqualTo(ImportOutcome.Unchanged));
        Assert.That((await new GraphRebuild(_database, Repository.Files).RebuildAsync()).NothingToRepair, Is.True);
        if (articles == 2)
        {
            Assert.That((await ImportAsync(first)).State, Is.EqualTo(ImportOutcome.Unchanged));
        }
    }

    [Test]
    public async Task A_new_version_of_the_second_article_of_an_address_takes_its_place_and_not_the_first_ones()
    {
        await ImportAsync(Read(Call, "A call", "2024-05-01"));
        var second = await ImportAsync(Read(Visit, "A visit", "2024-05-02"));
        var version = await ImportAsync(Read(Visit + " The ports are large.", "A visit", "2024-05-02"));
        Assert.That(version.ArticleId, Is.EqualTo(second.ArticleId));
        Assert.That(
            await GraphText.RowsAsync(_database, "MATCH (a:Article) RETURN a.text ORDER BY a.publishedAt"),
            Is.EqualTo(new[] { Call, Visit + " The ports are large." }));
        Assert.That(await GraphText.RowsAsync(_database, "MATCH (c:Claim) WHERE NOT (c)-[:EVIDENCE]->(:Passage)-[:PART_OF]->(:Article) RETURN c.id"), Is.Empty);
    }

    [Test]
    public async Task Drafts_that_number_their_passages_alike_stay_apart()
    {
        var first = Numbered(ArticleExtractor.Extract(new ArticleSource(Call)));
        var second = Numbered(ArticleExtractor.Extract(new ArticleSource(Visit)));
        await ImportAsync(first);
        await ImportAsync(second);
        Assert.That(
            await GraphText.RowsAsync(_database, "MATCH (p:Passage)-[:PART_OF]->(a:Article) WHERE a.text CONTAINS p.text RETURN DISTINCT a.text ORDER BY a.text"),
            Is.EqualTo(new[] { Call, Visit }));
        Assert.That((await ImportAsync(first)).State, Is.EqualTo(ImportOutcome.Unchanged));
        Assert.That((await ImportAsync(second)).State, Is.EqualTo(ImportOutcome.Unchanged));
    }

    [Test]
    public async Task Another_text_under_the_id_of_an_article_is_found_again_however_its_passages_are_cut()
    {
        Draft Named(string text) => ArticleExtractor.Extract(new ArticleSource(text)) is var draft ? draft with { Article = draft.Article with { Id = "article:x" } } : draft;
        var second = Named(Visit);
        var cut = second with { Passages = [second.Passages[0] with { Span = new DraftSpan(0, 20) }, second.Passages[0] with { Id = "passage:rest", Span = new DraftSpan(20, Visit.Length) }] };
        await ImportAsync(Named(Call));
        await ImportAsync(second);

        Assert.That((await ImportAsync(second)).State, Is.EqualTo(ImportOutcome.Unchanged));
        Assert.That((await ImportAsync(cut)).State, Is.EqualTo(ImportOutcome.Committed));
        Assert.That(await GraphText.RowsAsync(_database, "MATCH (a:Article) RETURN a.text ORDER BY a.text"), Is.EqualTo(new[] { Call, Visit }));
    }

    [Test]
    public async Task Versions_are_numbered_as_if_what_was_rolled_back_had_never_come()
    {
        string[] texts = [Call, Call + " It was long.", Call + " It was short."];
        foreach (var (number, text) in texts.Index())
        {
            await ImportAsync(Read(text, "A call", "2024-05-01"), $"import:{number + 1}");
        }

        await new ImportRollback(_database, Repository.Files).RollBackAsync("import:1");
        Assert.That(await VersionsAsync(), Is.EqualTo(new[] { "1 import:2", "2 import:3" }));
        await new ImportRollback(_database, Repository.Files).RollBackAsync("import:3");
        Assert.That(await VersionsAsync(), Is.EqualTo(new[] { "1 import:2" }));
        await ImportAsync(Read(texts[2], "A call", "2024-05-01"), "import:3");
        Assert.That(await VersionsAsync(), Is.EqualTo(new[] { "1 import:2", "2 import:3" }));
    }

    private Task<IReadOnlyList<string>> VersionsAsync() =>
        GraphText.RowsAsync(_database, "MATCH (d:Draft)-[:FROM_IMPORT]->(i:Import) RETURN toString(d.version) + ' ' + i.id ORDER BY d.version");

    private static Draft Numbered(Draft draft) =>
        draft with { Passages = [.. draft.Passages.Select((passage, number) => passage with { Id = $"passage:{number}" })] };

    private static Draft Read(string text, string? title, string? day) =>
        ArticleExtractor.Extract(new ArticleSource(text, Url: Url, Title: title, PublishedAt: day));

    private Task<ImportOutcome> ImportAsync(Draft draft, string import = "import:1") => new DraftImporter(_database, Repository.Files)
        .ImportAsync(draft, new ImportRequest(import, "page.txt", DateTimeOffset.UnixEpoch));
}
