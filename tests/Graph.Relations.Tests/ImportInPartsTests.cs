using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Import;

namespace Graph.Relations.Tests;

/// <summary>Imports that are too large for one transaction of a server: wholly there or not at all, as in one.</summary>
public sealed class ImportInPartsTests
{
    private const int Articles = 16;
    private const int Seed = 20260;

    private static readonly ImportLimits OneByOne = new(1);

    private IGraphDatabase _server = null!; // opened before each test

    private DraftImporter Importer => new(_server, Repository.Files, OneByOne);

    private ImportRollback Rollback => new(_server, Repository.Files, OneByOne);

    [SetUp]
    public async Task OpenAsync() => _server = await Repository.EmptyDatabaseAsync(DatabaseKind.Neo4j);

    [TearDown]
    public async Task CloseAsync() => await (_server?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task Many_transactions_give_the_graph_that_one_gives_and_take_it_back_as_one_does()
    {
        await using var embedded = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        var graphs = new List<string> { "" };
        foreach (var articles in Imports())
        {
            await new DraftImporter(embedded, Repository.Files).ImportAsync(articles);
            await Importer.ImportAsync(articles);
            graphs.Add(await GraphText.AllAsync(embedded));
            Assert.That(await GraphText.AllAsync(_server), Is.EqualTo(graphs[^1]), articles[0].Request.ImportId);
        }

        for (var import = Imports().Count; import > 0; import--)
        {
            var one = await new ImportRollback(embedded, Repository.Files).RollBackAsync($"import:{import}");
            var many = await Rollback.RollBackAsync($"import:{import}");
            Assert.That(many?.Removed, Is.EqualTo(one?.Removed), $"import:{import}");
            Assert.That(many?.Restored, Is.EqualTo(one?.Restored), $"import:{import}");
            Assert.That(await GraphText.AllAsync(_server), Is.EqualTo(graphs[import - 1]), $"import:{import}");
        }
    }

    [Test]
    public async Task One_that_fails_on_its_way_leaves_nothing()
    {
        var imports = Imports();
        await Importer.ImportAsync(imports[0]);
        var before = await GraphText.AllAsync(_server);
        var (draft, request) = imports[1][^1];
        var wrong = draft with { People = [draft.People[0] with { Offices = [new DraftOffice("minister", "state:nowhere", null)] }, .. draft.People.Skip(1)] };

        Assert.That(async () => await Importer.ImportAsync([.. imports[1].SkipLast(1), (wrong, request)]), Throws.InstanceOf<InvalidDraftException>());

        Assert.That(await GraphText.AllAsync(_server), Is.EqualTo(before));
    }

    [TestCase(true, TestName = "What_a_process_that_ended_did_not_finish_is_taken_back")]
    [TestCase(false, TestName = "What_somebody_is_still_at_is_left_alone")]
    public async Task Unfinished_work_is_settled(bool isLeft)
    {
        var imports = Imports();
        await Importer.ImportAsync(imports[0]);
        var before = await GraphText.AllAsync(_server);
        await Importer.ImportAsync(imports[1]);
        await Repository.RunAsync(_server, "CREATE (:Unfinished {id: 'unfinished:1', imports: ['import:2'], takesBack: false})");
        await Repository.RunAsync(_server, "MATCH (:Import {id: 'import:2'})<-[file:FROM_IMPORT]-(held) WHERE held:Article OR held:Draft SET file.unfinished = 'unfinished:1'");
        var during = await GraphText.AllAsync(_server);

        await using var other = await _server.BeginAsync(AccessMode.Write);
        if (!isLeft)
        {
            await using var held = await other.RunAsync(new CypherQuery("MATCH (unfinished:Unfinished) SET unfinished.isHeld = true"));
            await held.ConsumeAsync();
        }

        await Rollback.SettleAsync();

        Assert.That(await GraphText.AllAsync(_server), Is.EqualTo(isLeft ? before : during));
        Assert.That(await Rollback.RollBackAsync("import:2"), Is.Null, "it is not there yet, or not any more");
    }

    /// <summary>Three imports of articles that speak of the same and replace one another.</summary>
    private static IReadOnlyList<IReadOnlyList<(Draft Draft, ImportRequest Request)>> Imports()
    {
        var drafts = new RandomDrafts(Seed);
        return
        [
            .. Enumerable.Range(0, Articles).Select(_ => drafts.Next()).Chunk((Articles + 2) / 3).Select((part, number) =>
                part.Select(draft => (draft, new ImportRequest($"import:{number + 1}", "random.json", DateTimeOffset.UnixEpoch.AddMinutes(number)))).ToArray()),
        ];
    }
}
