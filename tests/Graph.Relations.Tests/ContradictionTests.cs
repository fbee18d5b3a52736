using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Import;
using Graph.Relations.Queries;

namespace Graph.Relations.Tests;

/// <summary>What reports contradict one another about is shown side by side, and copies of one text count once.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
internal sealed class ContradictionTests(DatabaseKind kind)
{
    private const string Treaty = "treaty:2024-rus-prk-comprehensive-strategic-partnership";

    private IGraphDatabase _database = null!; // opened before each test

    private ContradictionQueries Queries => new(_database, Repository.Files);

    [SetUp]
    public async Task OpenAsync()
    {
        _database = await Repository.EmptyDatabaseAsync(kind);
        await ImportAsync("import:1", DraftSample.Visit());
    }

    [TearDown]
    public async Task CloseAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task One_report_contradicts_nothing()
    {
        var page = await PageAsync();
        Assert.That(page.Contradictions, Is.Empty);
        Assert.That(page.Total, Is.Zero);
    }

    [Test]
    public async Task Signed_stands_beside_will_sign()
    {
        await ImportAsync("import:2", Other(treaty => treaty with { Status = "announced", SignedOn = null }));
        var signed = await OfAsync("modality", "SIGNED");
        Assert.That(signed.Select(one => one.Name), Does.Contain("Vladimir Putin → Treaty on Comprehensive Strategic Partnership"));
        Assert.That(signed[0].Sides.Select(side => side.Says), Is.EquivalentTo(new[] { "actual", "planned" }));
        Assert.That(signed[0].Sides.Select(side => side.Evidence.Select(item => item.Article.Id).Distinct().Count()), Is.All.EqualTo(1));
        Assert.That((await OfAsync("value", "status")).Single().Sides.Select(side => side.Says), Is.EquivalentTo(new[] { "signed", "announced" }));
    }

    [TestCase("2024-06-18", 1)]
    [TestCase("2024-06", 0, Description = "the month of a day does not contradict it")]
    public async Task Another_day_is_a_contradiction(string day, int expected)
    {
        var other = Other(treaty => treaty with { SignedOn = day });
        await ImportAsync("import:2", other with { Identities = [new DraftIdentity(Treaty, Treaty)] }); // an analyst says that it is the same
        var found = await OfAsync("value", "signedOn");
        Assert.That(found, Has.Count.EqualTo(expected));
        Assert.That(found.Select(one => one.About), Is.All.EqualTo(Treaty));
        var evidence = (await new EvidenceQueries(_database, Repository.Files).OfEntityAsync(Treaty)).Value;
        Assert.That(evidence?.Contradictions.Count(one => one.What == "signedOn"), Is.EqualTo(expected));
        Assert.That(evidence?.Sources, Is.EqualTo(2));
    }

    [Test]
    public async Task Another_giver_is_a_contradiction_and_a_copy_of_the_text_is_not_another_source()
    {
        var other = Other(treaty => treaty);
        other = other with { Gifts = [.. other.Gifts.Select(gift => gift with { Givers = ["person:yury-ushakov"] })], Identities = [.. other.Gifts.Select(gift => new DraftIdentity(gift.Id, gift.Id))] };
        await ImportAsync("import:2", other);
        await ImportAsync("import:3", other with { Article = other.Article with { Id = "article:" + DraftSample.Hash("copy"), Url = "https://example.org/copy" }, Passages = Renamed(other) });
        var gave = await OfAsync("actors", "GAVE");
        Assert.That(gave, Has.Count.EqualTo(2));
        Assert.That(gave[0].Sides.Select(side => (side.Says, side.Sources)), Is.EquivalentTo(new[] { ("Russia", 1), ("Yury Ushakov", 1) }));
        Assert.That(gave[0].Sides.Single(side => side.Says == "Yury Ushakov").Evidence.Select(item => item.Article.Content).Distinct().Count(), Is.EqualTo(1));
        var page = await PageAsync(limit: 1, offset: 1);
        Assert.That((page.Contradictions.Count, page.Total), Is.EqualTo((1, (await PageAsync()).Total)));
    }

    [Test]
    public async Task Of_nobody_there_is_no_page() => Assert.That((await Queries.FindAsync("person:nobody")).Value, Is.Null);

    private async Task<ContradictionPage> PageAsync(int limit = 50, int offset = 0) =>
        (await Queries.FindAsync(limit: limit, offset: offset)).Value ?? throw new InvalidOperationException("All were asked for, which are always there.");

    private async Task<IReadOnlyList<Contradiction>> OfAsync(string of, string what) =>
        [.. (await PageAsync()).Contradictions.Where(one => one.Kind == of && one.What == what)];

    /// <summary>Another article about the same, of another text.</summary>
    private static Draft Other(Func<DraftTreaty, DraftTreaty> change)
    {
        var draft = DraftSample.Visit(DraftSample.Gifts + "\nSo another paper reports.", "https://example.org/other");
        return draft with { Treaties = [.. draft.Treaties.Select(change)] };
    }

    private static DraftPassage[] Renamed(Draft draft) => [.. draft.Passages.Select(passage => passage with { Id = "passage:" + DraftSample.Hash("copy " + passage.Id) })];

    private Task<ImportOutcome> ImportAsync(string import, Draft draft) =>
        new DraftImporter(_database, Repository.Files).ImportAsync(draft, new ImportRequest(import, "draft.json", DateTimeOffset.UnixEpoch));
}
