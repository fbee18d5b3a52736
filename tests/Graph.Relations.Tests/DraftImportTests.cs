using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Import;

namespace Graph.Relations.Tests;

[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class DraftImportTests(DatabaseKind kind)
{
    private static readonly DateTimeOffset Day = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private IGraphDatabase _database = null!; // Opened before each test.

    [SetUp]
    public async Task OpenAsync() => _database = await Repository.EmptyDatabaseAsync(kind);

    [TearDown]
    public async Task CloseAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task An_article_becomes_entities_and_drawn_relationships()
    {
        var outcome = await ImportAsync(DraftSample.Visit());
        Assert.That(outcome.State, Is.EqualTo(ImportOutcome.Committed));
        Assert.That(outcome.Created.Entities, Is.EqualTo(13));
        Assert.That(await RowsAsync("MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT r:RELATES_TO RETURN a.id, type(r), b.id, r.modality ORDER BY type(r), a.id, b.id"), Is.EqualTo(new[]
        {
            "statement:gifts ABOUT state:PRK actual",
            "state:RUS GAVE gift:limousine actual",
            "state:RUS GAVE gift:tea-set actual",
            "gift:limousine GIVEN_TO person:kim-jong-un actual",
            "gift:tea-set GIVEN_TO person:kim-jong-un actual",
            "event:talks HELD_IN place:pyongyang actual",
            "person:kim-jong-un HOLDS_OFFICE state:PRK actual",
            "person:vladimir-putin HOLDS_OFFICE state:RUS actual",
            "person:yury-ushakov HOLDS_OFFICE state:RUS actual",
            "place:pyongyang LOCATED_IN state:PRK actual",
            "person:yury-ushakov MADE statement:gifts actual",
            "state:PRK PARTY_TO treaty:2024-rus-prk-comprehensive-strategic-partnership actual",
            "state:RUS PARTY_TO treaty:2024-rus-prk-comprehensive-strategic-partnership actual",
            "event:signing PRODUCED treaty:2024-rus-prk-comprehensive-strategic-partnership actual",
            "person:kim-jong-un SIGNED treaty:2024-rus-prk-comprehensive-strategic-partnership actual",
            "person:vladimir-putin SIGNED treaty:2024-rus-prk-comprehensive-strategic-partnership actual",
            "person:kim-jong-un TOOK_PART_IN event:signing actual",
            "person:kim-jong-un TOOK_PART_IN event:talks actual",
            "person:kim-jong-un TOOK_PART_IN event:visit-moscow planned",
            "person:vladimir-putin TOOK_PART_IN event:signing actual",
            "person:vladimir-putin TOOK_PART_IN event:talks actual",
            "person:vladimir-putin TOOK_PART_IN event:visit-moscow planned",
        }));
    }

    [Test]
    public async Task A_pair_of_states_is_summarised_without_what_is_only_planned()
    {
        await ImportAsync(DraftSample.Visit());
        Assert.That(
            await RowsAsync("MATCH (a)-[r:RELATES_TO]->(b) RETURN a.id, b.id, r.events, r.treaties, r.gifts, r.statements, r.score, r.sources"),
            Is.EqualTo(new[] { "state:PRK state:RUS 2 1 2 1 4.17 1" }));
    }

    [Test]
    public async Task Entities_have_the_properties_that_the_article_gives()
    {
        await ImportAsync(DraftSample.Visit());
        Assert.That(
            await RowsAsync("MATCH (t:Treaty) RETURN t.name, t.kind, t.status, t.signedOn, t.signedOnMin, t.signedOnMax, t.createdAt"),
            Is.EqualTo(new[] { "Treaty on Comprehensive Strategic Partnership treaty signed 2024-06-19 2024-06-19 2024-06-19 2026-01-02T03:04:05.000Z" }));
        Assert.That(
            await RowsAsync("MATCH (e:Event) RETURN e.name, e.modality, e.ploverType ORDER BY e.id"),
            Is.EqualTo(new[]
            {
                "Signing of Vladimir Putin and Kim Jong-un, 2024-06-19 actual SUPPORT",
                "Talks of Vladimir Putin and Kim Jong-un in Pyongyang, 2024-06-19 actual CONSULT",
                "Visit of Vladimir Putin planned CONSULT",
            }));
        Assert.That(
            await RowsAsync("MATCH (s:Statement) RETURN s.text, s.kind, s.cue, s.saidAt"),
            Is.EqualTo(new[] { "a limousine and a tea set were given to the Korean host indirect said that 2024-06-19" }));
    }

    [Test]
    public async Task The_same_article_again_changes_nothing()
    {
        await ImportAsync(DraftSample.Visit());
        var before = await GraphText.AllAsync(_database);
        var again = await ImportAsync(DraftSample.Visit(), Day.AddDays(1));
        Assert.That(again.State, Is.EqualTo(ImportOutcome.Unchanged));
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before));
    }

    [Test]
    public async Task Another_article_is_joined_to_what_is_known()
    {
        await ImportAsync(DraftSample.Visit());
        var outcome = await ImportAsync(DraftSample.FollowUp());
        Assert.That(outcome.Matches.Select(match => $"{match.DraftId} {match.EntityId}: {match.Reason}"), Is.EquivalentTo(new[]
        {
            "state:RUS state:RUS: same id",
            "state:PRK state:PRK: same id",
            "p1 person:kim-jong-un: another spelling of the name",
            "p2 person:vladimir-putin: same name",
            "t1 treaty:2024-rus-prk-comprehensive-strategic-partnership: same name",
            "e1 event:talks: same kind, day and participants",
        }));
        Assert.That(outcome.Created.Entities, Is.Zero);
        Assert.That(
            await RowsAsync("MATCH (:State {id: 'state:RUS'})-[r:PARTY_TO]->(t:Treaty) RETURN r.sources, size(r.claims), r.firstReportedAt, r.lastReportedAt"),
            Is.EqualTo(new[] { "2 2 2024-06-19T10:00Z 2024-06-20" }));
        Assert.That(await RowsAsync("MATCH (p:Person {id: 'person:kim-jong-un'}) RETURN p.name, p.aliases"), Is.EqualTo(new[] { "Kim Jong-un [Kim Jong Un]" }));
    }

    [Test]
    public async Task A_copy_at_another_address_is_not_another_source()
    {
        await ImportAsync(DraftSample.Visit());
        await ImportAsync(DraftSample.Visit(DraftSample.Gifts.Replace("\n", "  \n", StringComparison.Ordinal), "https://example.org/copy"));
        Assert.That(await RowsAsync("MATCH ()-[r:PARTY_TO]->(:Treaty) RETURN r.sources, size(r.claims)"), Is.All.EqualTo("1 2"));
        Assert.That(await RowsAsync("MATCH ()-[r:RELATES_TO]->() RETURN r.sources"), Is.EqualTo(new[] { "1" }));
    }

    [Test]
    public async Task A_changed_article_takes_the_place_of_the_earlier_one()
    {
        await ImportAsync(DraftSample.Visit(url: "https://example.org/a"));
        var expected = await GraphText.DrawnAsync(_database);
        await ImportAsync(DraftSample.Visit(url: "https://example.org/a") with { Gifts = [] });
        Assert.That(await RowsAsync("MATCH (g:Gift) RETURN g.id"), Is.Empty);
        await ImportAsync(DraftSample.Visit(url: "https://example.org/a"));
        Assert.That(await GraphText.DrawnAsync(_database), Is.EqualTo(expected));
    }

    [Test]
    public async Task What_is_drawn_equals_what_is_derived_afresh()
    {
        await ImportAsync(DraftSample.Visit());
        await ImportAsync(DraftSample.FollowUp());
        var before = await GraphText.AllAsync(_database);
        var outcome = await new GraphRebuild(_database, Repository.Files).RebuildAsync();
        Assert.That(outcome.NothingToRepair, Is.True, outcome.ToString());
        await Repository.RunAsync(_database, "MATCH (:Entity)-[r]->(:Entity) DELETE r");
        await Repository.RunAsync(_database, "MATCH (n:Treaty) SET n.name = 'wrong'");
        await new GraphRebuild(_database, Repository.Files).RebuildAsync();
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before));
    }

    [Test]
    public async Task Every_claim_rests_on_words_of_its_passage()
    {
        await ImportAsync(DraftSample.Visit());
        Assert.That(await RowsAsync("MATCH (c:Claim) OPTIONAL MATCH (c)-[e:EVIDENCE]->(p:Passage) WHERE p.start <= e.start AND e.end <= p.end WITH c, count(p) AS passages WHERE passages <> 1 RETURN c.id"), Is.Empty);
    }

    [Test]
    public async Task A_draft_that_does_not_hold_together_changes_nothing()
    {
        var visit = DraftSample.Visit();
        var unknown = visit with { Gifts = [visit.Gifts[0] with { Givers = ["state:XYZ"] }] };
        var wrongKind = visit with { Gifts = [visit.Gifts[0] with { Givers = ["place:pyongyang"] }] };
        var outside = visit with { Treaties = [visit.Treaties[0] with { Evidence = [new DraftSpan(5, 99999)] }] };
        Assert.That(() => ImportAsync(unknown), Throws.TypeOf<InvalidDraftException>().With.Message.StartsWith("gifts[0].givers[0]: 'state:XYZ'"));
        Assert.That(() => ImportAsync(wrongKind), Throws.TypeOf<InvalidDraftException>().With.Message.Contains("Person or State or Organization"));
        Assert.That(() => ImportAsync(outside), Throws.TypeOf<InvalidDraftException>().With.Message.StartsWith("treaties[0].evidence[0]"));
        Assert.That(await GraphText.AllAsync(_database), Is.Empty);
    }

    private Task<ImportOutcome> ImportAsync(Draft draft, DateTimeOffset? at = null) =>
        new DraftImporter(_database, Repository.Files).ImportAsync(draft, new ImportRequest("import:1", "visit.txt", at ?? Day));

    private Task<IReadOnlyList<string>> RowsAsync(string statement) => GraphText.RowsAsync(_database, statement);
}
