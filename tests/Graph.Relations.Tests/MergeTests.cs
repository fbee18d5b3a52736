using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Identity;
using Graph.Relations.Import;

namespace Graph.Relations.Tests;

/// <summary>Two entities that are one can be merged, and the merge taken back as if it had never been.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
internal sealed class MergeTests(DatabaseKind kind)
{
    private const string Kept = "person:vladimir-putin";
    private const string Merged = "person:yury-ushakov";
    private const string Address = "https://example.org/visit";

    private IGraphDatabase _database = null!; // opened before each test

    private IdentityDecisions Decisions => new(_database, Repository.Files, TimeProvider.System);

    [SetUp]
    public async Task OpenAsync()
    {
        _database = await Repository.EmptyDatabaseAsync(kind);
        await ImportAsync("import:1", DraftSample.Visit());
    }

    [TearDown]
    public async Task CloseAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task What_is_said_of_the_one_is_drawn_at_the_other()
    {
        await Decisions.MergeAsync(Kept, Merged);
        Assert.That(await RowsAsync($"MATCH (p:Person {{id: '{Merged}'}}) RETURN p.id"), Is.Empty);
        Assert.That(await RowsAsync($"MATCH (p:Person {{id: '{Kept}'}})-[:MADE]->(s:Statement) RETURN p.name, 'Yury Ushakov' IN p.aliases"), Is.EqualTo(new[] { "Vladimir Putin true" }));
        Assert.That(await RowsAsync($"MATCH (:Person {{id: '{Kept}'}})-[o:HOLDS_OFFICE]->(:State) RETURN o.title ORDER BY o.title"), Is.EqualTo(new[] { "aide", "president" }));
        await CheckAsync();
    }

    [Test]
    public async Task Taking_a_merge_back_restores_the_graph()
    {
        var before = await GraphText.AllAsync(_database);
        await Decisions.MergeAsync(Kept, Merged);
        Assert.That(await GraphText.AllAsync(_database), Is.Not.EqualTo(before));
        await Decisions.UnmergeAsync(Merged);
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before));
    }

    [Test]
    public async Task A_state_and_an_event_can_be_merged_and_come_back_too()
    {
        var before = await GraphText.AllAsync(_database);
        var events = await RowsAsync("MATCH (e:Event) RETURN e.id ORDER BY e.id");
        await Decisions.MergeAsync("state:RUS", "state:PRK");
        await CheckAsync();
        await Decisions.MergeAsync(events[0], events[1]);
        await CheckAsync();
        await Decisions.UnmergeAsync("state:PRK");
        await CheckAsync();
        await Decisions.UnmergeAsync(events[1]);
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before));
    }

    [Test]
    public async Task An_article_that_comes_after_a_merge_is_divided_when_it_is_taken_back()
    {
        await ImportAsync("import:2", DraftSample.FollowUp());
        var unmerged = await GraphText.DrawnAsync(_database);
        await new ImportRollback(_database, Repository.Files).RollBackAsync("import:2");

        await Decisions.MergeAsync("person:yury-ushakov", "person:vladimir-putin");
        await ImportAsync("import:2", DraftSample.FollowUp());
        Assert.That(await RowsAsync("MATCH (p:Person) WHERE p.name CONTAINS 'Putin' OR 'Vladimir Putin' IN p.aliases RETURN p.id"), Is.EqualTo(new[] { "person:yury-ushakov" }));
        await CheckAsync();
        await Decisions.UnmergeAsync("person:vladimir-putin");
        Assert.That(await GraphText.DrawnAsync(_database), Is.EqualTo(unmerged));
    }

    [Test]
    public async Task Merges_of_merges_come_back_in_any_order()
    {
        var before = await GraphText.AllAsync(_database);
        await Decisions.MergeAsync(Kept, Merged);
        await Decisions.MergeAsync("person:kim-jong-un", Kept);
        await CheckAsync();
        await Decisions.UnmergeAsync(Merged);
        await CheckAsync();
        Assert.That(await RowsAsync("MATCH (p:Person) RETURN p.id ORDER BY p.id"), Is.EqualTo(new[] { "person:kim-jong-un", Merged }));
        await Decisions.UnmergeAsync(Kept);
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before));
    }

    [Test]
    public async Task Taking_an_outer_merge_back_keeps_the_inner_one()
    {
        await Decisions.MergeAsync(Kept, Merged);
        var inner = await GraphText.AllAsync(_database);
        await Decisions.MergeAsync("person:kim-jong-un", Kept);
        await Decisions.UnmergeAsync(Kept);
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(inner));
    }

    [Test]
    public async Task Nothing_is_left_when_all_imports_are_taken_back()
    {
        await Decisions.MergeAsync(Kept, Merged);
        await Decisions.DecideAsync(Kept, "person:kim-jong-un", IdentityVerdict.Different);
        await new ImportRollback(_database, Repository.Files).RollBackAsync("import:1");
        Assert.That(await GraphText.AllAsync(_database), Is.Empty);
    }

    [TestCase(IdentityVerdict.Different)]
    [TestCase(IdentityVerdict.Unsure)]
    public async Task What_was_decided_before_a_merge_holds_again_when_it_is_taken_back(string verdict)
    {
        await Decisions.DecideAsync(Merged, Kept, verdict);
        var before = await GraphText.AllAsync(_database);
        await Decisions.MergeAsync(Kept, Merged);
        await Decisions.UnmergeAsync(Merged);
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before));
    }

    [Test]
    public async Task A_merge_outlives_a_version_of_the_article_that_speaks_of_neither()
    {
        await new ImportRollback(_database, Repository.Files).RollBackAsync("import:1");
        await ImportAsync("import:2", DraftSample.Visit(url: Address));
        await Decisions.MergeAsync(Kept, Merged);
        await Decisions.MergeAsync("person:kim-jong-un", Kept);
        await Decisions.DecideAsync("state:RUS", "state:PRK", IdentityVerdict.Different);
        var before = await GraphText.AllAsync(_database);

        await ImportAsync("import:3", Without(DraftSample.Visit(DraftSample.Gifts + "\nNo more was said.", Address)));
        Assert.That(await RowsAsync("MATCH (e:Entity) RETURN e.id"), Is.Empty);
        await new ImportRollback(_database, Repository.Files).RollBackAsync("import:3");
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before));

        await ImportAsync("import:4", Without(DraftSample.Visit(DraftSample.Gifts + "\nNo more was said.", Address)));
        await ImportAsync("import:5", DraftSample.Visit(url: Address));
        Assert.That(await RowsAsync("MATCH (p:Person) RETURN p.id"), Is.EqualTo(new[] { "person:kim-jong-un" }));
        await CheckAsync();
    }

    [Test]
    public async Task A_decision_that_waits_for_an_earlier_version_outlives_a_roll_back_of_something_else()
    {
        await new ImportRollback(_database, Repository.Files).RollBackAsync("import:1");
        await ImportAsync("import:2", DraftSample.Visit(url: Address));
        await Decisions.MergeAsync(Kept, Merged);
        await Decisions.DecideAsync("state:RUS", "state:PRK", IdentityVerdict.Unsure);
        var before = await GraphText.AllAsync(_database);
        await ImportAsync("import:3", Without(DraftSample.Visit(DraftSample.Gifts + "\nNo more was said.", Address)));
        await ImportAsync("import:4", DraftSample.FollowUp());
        await new ImportRollback(_database, Repository.Files).RollBackAsync("import:4");
        Assert.That(await Decisions.ListAsync(), Has.Count.EqualTo(2));
        await new ImportRollback(_database, Repository.Files).RollBackAsync("import:3");
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before));
        await new ImportRollback(_database, Repository.Files).RollBackAsync("import:2");
        Assert.That(await GraphText.AllAsync(_database), Is.Empty);
    }

    [Test]
    public async Task A_merge_of_two_of_whom_nothing_speaks_any_more_can_be_taken_back()
    {
        await new ImportRollback(_database, Repository.Files).RollBackAsync("import:1");
        await ImportAsync("import:2", DraftSample.Visit(url: Address));
        await Decisions.MergeAsync(Kept, Merged);
        await ImportAsync("import:3", Without(DraftSample.Visit(DraftSample.Gifts + "\nNo more was said.", Address)));
        Assert.That((await Decisions.UnmergeAsync(Merged)).First, Is.EqualTo(Kept));
        Assert.That(await Decisions.ListAsync(), Is.Empty);
        await ImportAsync("import:4", DraftSample.Visit(url: Address));
        Assert.That(await RowsAsync("MATCH (p:Person) RETURN p.id"), Has.Count.EqualTo(3));
    }

    [TestCase(Kept, Kept, "named twice")]
    [TestCase(Kept, "person:nobody", "no entity 'person:nobody'")]
    [TestCase(Kept, "state:RUS", "kind Person and 'state:RUS' of the kind State")]
    public async Task What_cannot_be_one_is_refused(string kept, string merged, string message)
    {
        var before = await GraphText.AllAsync(_database);
        Assert.That(() => Decisions.MergeAsync(kept, merged), Throws.TypeOf<IdentityException>().With.Message.Contains(message));
        Assert.That(() => Decisions.UnmergeAsync(merged), Throws.TypeOf<IdentityException>());
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before));
    }

    [Test]
    public async Task One_that_was_merged_already_is_told_with_what_it_is_now()
    {
        await Decisions.MergeAsync(Kept, Merged);
        Assert.That(
            () => Decisions.MergeAsync("state:RUS", Merged),
            Throws.TypeOf<IdentityException>().With.Message.EqualTo($"There is no entity '{Merged}' any more: it was merged into '{Kept}'."));
    }

    private static Draft Without(Draft draft) => draft with { People = [], States = [], Places = [], Treaties = [], Gifts = [], Statements = [], Events = [] };

    private async Task CheckAsync()
    {
        var rebuilt = await new GraphRebuild(_database, Repository.Files).RebuildAsync();
        Assert.That(rebuilt.NothingToRepair, Is.True, $"{rebuilt}");
    }

    private Task<IReadOnlyList<string>> RowsAsync(string statement) => GraphText.RowsAsync(_database, statement);

    private Task<ImportOutcome> ImportAsync(string import, Draft draft) =>
        new DraftImporter(_database, Repository.Files).ImportAsync(draft, new ImportRequest(import, "draft.json", DateTimeOffset.UnixEpoch));
}
