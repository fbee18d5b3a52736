using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Relations.Tests;

/// <summary>All that people did counts for the states whose offices they hold: it is counted anew where an office adds a state.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
internal sealed class NewOfficeTests(DatabaseKind kind)
{
    private IGraphDatabase _database = null!; // opened before each test

    [SetUp]
    public async Task OpenAsync()
    {
        _database = await Repository.EmptyDatabaseAsync(kind);
        await ImportAsync(DraftSample.Visit());
        Assert.That(await PairsAsync(), Is.EqualTo(new[] { "state:PRK state:RUS 2" }));
    }

    [TearDown]
    public async Task CloseAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [TestCase("aide", "state:RUS", false)]
    [TestCase("president", "state:RUS", false)]
    [TestCase("chair", "organization:club", false)]
    [TestCase("guest of honour", "state:CHL", true)]
    public async Task What_somebody_did_is_looked_at_again_only_where_an_office_adds_a_state(string title, string of, bool isCounted)
    {
        var statements = RanStatements.Collect();
        await ImportAsync(Office(title, of));
        Assert.That(statements.Any(ran => ran.Name == "import/items-of-people"), Is.EqualTo(isCounted));
        Assert.That((await PairsAsync()).Contains("state:CHL state:PRK 2"), Is.EqualTo(isCounted));
        await CheckAsync();
    }

    [Test]
    public async Task An_office_counts_no_more_when_the_article_that_tells_of_it_is_taken_back()
    {
        var before = await PairsAsync();
        await ImportAsync(Office("guest of honour", "state:CHL"));
        await ImportAsync(Office("adviser", "state:CHL"));
        Assert.That(await PairsAsync(), Is.Not.EqualTo(before));
        await RollBackAsync("adviser");
        Assert.That(await PairsAsync(), Does.Contain("state:CHL state:PRK 2"));
        await CheckAsync();
        await RollBackAsync("guest of honour");
        Assert.That(await PairsAsync(), Is.EqualTo(before));
        await CheckAsync();
    }

    /// <summary>An article that says no more than which office somebody holds whom the graph knows.</summary>
    private static Draft Office(string title, string of)
    {
        var text = $"Vladimir Putin is {title} of Club and Chile.";
        var hash = DraftSample.Hash(text);
        DraftSpan[] mention = [new DraftSpan(0, "Vladimir Putin".Length)];
        return new Draft
        {
            Article = new DraftArticle { Id = "article:" + hash, Title = title, Sha256 = hash, Text = text },
            Passages = [new DraftPassage { Id = $"passage:{hash}-0", Sequence = 0, Span = new DraftSpan(0, text.Length) }],
            People = [new DraftPerson { Id = "p", Name = "Vladimir Putin", Offices = [new DraftOffice(title, of, null)], Mentions = mention }],
            States = of.StartsWith("state:", StringComparison.Ordinal) ? [new DraftState { Id = of, Name = of, Mentions = mention }] : [],
            Organizations = of.StartsWith("organization:", StringComparison.Ordinal) ? [new DraftOrganization { Id = of, Name = "Club", Mentions = mention }] : [],
        };
    }

    private Task<IReadOnlyList<string>> PairsAsync() =>
        GraphText.RowsAsync(_database, "MATCH (a)-[r:RELATES_TO]->(b) RETURN a.id, b.id, r.events ORDER BY a.id, b.id");

    private async Task CheckAsync()
    {
        var rebuilt = await new GraphRebuild(_database, Repository.Files).RebuildAsync();
        Assert.That(rebuilt.NothingToRepair, Is.True, $"{rebuilt}");
    }

    private Task<ImportOutcome> ImportAsync(Draft draft) => new DraftImporter(_database, Repository.Files).ImportAsync(
        draft, new ImportRequest($"import:{draft.People[0].Offices[0].Title}", "draft.json", DateTimeOffset.UnixEpoch));

    private Task<RollbackOutcome?> RollBackAsync(string title) => new ImportRollback(_database, Repository.Files).RollBackAsync($"import:{title}");
}
