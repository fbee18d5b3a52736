using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Import;

namespace Graph.Relations.Tests;

/// <summary>An import can be taken back: the rest is as if it had never been.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
internal sealed class RollbackTests(DatabaseKind kind)
{
    private IGraphDatabase _database = null!; // opened before each test

    [SetUp]
    public async Task OpenAsync() => _database = await Repository.EmptyDatabaseAsync(kind);

    [TearDown]
    public async Task CloseAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task Rolling_back_the_only_import_leaves_nothing()
    {
        await ImportAsync("import:1", DraftSample.Visit());
        var outcome = await RollBackAsync("import:1");
        Assert.That(outcome?.Removed, Has.Count.EqualTo(1));
        Assert.That(outcome?.Claims, Is.GreaterThan(20));
        Assert.That(await GraphText.AllAsync(_database), Is.Empty);
    }

    [Test]
    public async Task Rolling_back_and_importing_again_gives_the_same_graph()
    {
        await ImportAsync("import:1", DraftSample.Visit());
        var whole = await GraphText.AllAsync(_database);
        await RollBackAsync("import:1");
        await ImportAsync("import:1", DraftSample.Visit());
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(whole));
    }

    [TestCase("import:1", "import:2")]
    [TestCase("import:2", "import:1")]
    public async Task What_another_import_says_stays_as_that_import_alone_would_have_drawn_it(string kept, string taken)
    {
        Draft Of(string import) => import == "import:1" ? DraftSample.Visit() : DraftSample.FollowUp();
        await ImportAsync(kept, Of(kept));
        var alone = await GraphText.AllAsync(_database);
        await ImportAsync(taken, Of(taken));
        Assert.That(await GraphText.AllAsync(_database), Is.Not.EqualTo(alone));
        await RollBackAsync(taken);
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(alone));
    }

    [Test]
    public async Task The_earlier_version_of_an_article_comes_back()
    {
        const string Address = "https://example.org/visit";
        await ImportAsync("import:1", DraftSample.Visit(url: Address));
        var before = await GraphText.AllAsync(_database);
        await ImportAsync("import:2", DraftSample.Visit(DraftSample.Gifts.Replace("for next year", "for the next year", StringComparison.Ordinal), Address));
        await ImportAsync("import:3", DraftSample.Visit(DraftSample.Gifts + "\nNo more was said.", Address));
        Assert.That((await RollBackAsync("import:2"))?.Restored, Is.Empty, "a version that is not the last one has nothing drawn");
        Assert.That((await RollBackAsync("import:3"))?.Restored, Has.Count.EqualTo(1));
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before));
    }

    [Test]
    public async Task A_version_of_which_nothing_was_read_gives_way_to_the_next()
    {
        const string Address = "https://example.org/visit";
        await ImportAsync("import:1", Nothing(Address));
        await ImportAsync("import:2", DraftSample.Visit(url: Address));
        Assert.That(await GraphText.RowsAsync(_database, "MATCH (a:Article) RETURN count(a)"), Is.EqualTo(new[] { "1" }));
        Assert.That(await GraphText.RowsAsync(_database, "MATCH (p:Person) RETURN count(p)"), Is.EqualTo(new[] { "3" }));
    }

    [Test]
    public async Task An_earlier_version_comes_back_under_its_ids_though_others_came_and_went()
    {
        const string Address = "https://example.org/visit";
        var visit = DraftSample.Visit(url: Address);
        var speaksOfOthers = visit with { People = [.. visit.People.Where(person => person.Id != "person:kim-jong-un")] };
        await ImportAsync("import:1", DraftSample.FollowUp());
        await ImportAsync("import:2", speaksOfOthers);
        await RollBackAsync("import:1");
        const string WhatClaimsSay = "MATCH (c:Claim)-[r:SUBJECT|OBJECT]->(n) RETURN c.id, type(r), n.id ORDER BY c.id, type(r)";
        var before = await GraphText.RowsAsync(_database, WhatClaimsSay);
        Assert.That(before, Has.Some.EndsWith(" OBJECT person:kim-jong-un"));
        await ImportAsync("import:1", DraftSample.FollowUp());
        await ImportAsync("import:3", Nothing(Address));
        await RollBackAsync("import:1");
        Assert.That(await GraphText.RowsAsync(_database, "MATCH (p:Person) RETURN p.id"), Is.Empty);
        Assert.That((await RollBackAsync("import:3"))?.Restored, Has.Count.EqualTo(1));
        Assert.That(await GraphText.RowsAsync(_database, WhatClaimsSay), Is.EqualTo(before));
    }

    [Test]
    public async Task An_import_that_is_not_there_is_said_to_be_so()
    {
        await ImportAsync("import:1", DraftSample.Visit());
        var before = await GraphText.AllAsync(_database);
        Assert.That(await RollBackAsync("import:2"), Is.Null);
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before));
    }

    /// <summary>A version of the visit of which nothing was read.</summary>
    private static Draft Nothing(string address) => DraftSample.Visit(DraftSample.Gifts + "\nNo more was said.", address) with
    {
        People = [], States = [], Places = [], Treaties = [], Gifts = [], Statements = [], Events = [],
    };

    private Task<ImportOutcome> ImportAsync(string import, Draft draft) =>
        new DraftImporter(_database, Repository.Files).ImportAsync(draft, new ImportRequest(import, "draft.json", DateTimeOffset.UnixEpoch));

    private Task<RollbackOutcome?> RollBackAsync(string import) => new ImportRollback(_database, Repository.Files).RollBackAsync(import);
}
