using Graph.Model;
using Graph.Relations.Grades;
using Graph.Relations.Import;
using Graph.Relations.Queries;

namespace Graph.Relations.Tests;

/// <summary>Analysts grade publishers and claims; the grades outlast new versions of an article and go with it.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
internal sealed class GradeTests(DatabaseKind kind)
{
    private const string Address = "https://example.org/visit";

    private IGraphDatabase _database = null!; // opened before each test

    private Grading Grading => new(_database, Repository.Files, TimeProvider.System);

    [SetUp]
    public async Task OpenAsync()
    {
        _database = await Repository.EmptyDatabaseAsync(kind);
        await ImportAsync("import:1", DraftSample.Gifts);
    }

    [TearDown]
    public async Task CloseAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task A_publisher_has_a_grade_with_its_history()
    {
        var source = (await Grading.SourcesAsync()).Single();
        Assert.That((source.Reliability, source.Articles, source.History.Count), Is.EqualTo(("F", 1, 0)));
        await Grading.GradeSourceAsync(source.Id, "C", null);
        await Grading.GradeSourceAsync(source.Id, "B", "has been right so far");
        var graded = await Grading.GradeSourceAsync(source.Id, "B", null);
        Assert.That(graded?.Reliability, Is.EqualTo("B"));
        Assert.That(graded?.History.Select(one => (one.From, one.To, one.Note)), Is.EqualTo(new[] { ("F", "C", null), ("C", "B", "has been right so far") }));
        Assert.That((await EvidenceAsync())[0].Article.Reliability, Is.EqualTo("B"));
        Assert.That(await Grading.GradeSourceAsync("source:nobody", "B", null), Is.Null);
        Assert.That(() => Grading.GradeSourceAsync(source.Id, "G", null), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public async Task A_claims_grade_stays_in_later_versions_of_its_article_and_when_they_are_taken_back()
    {
        var claim = await GradedAsync();
        var before = await GraphText.AllAsync(_database);
        await ImportAsync("import:2", DraftSample.Gifts + "\nNo more was said.");
        Assert.That((await Grading.ClaimAsync(claim))?.Credibility, Is.EqualTo(2));
        await RollBackAsync("import:2");
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before));
        Assert.That((await EvidenceAsync()).Single(item => item.Claim == claim).Credibility, Is.EqualTo(2));
    }

    [Test]
    public async Task A_claims_grade_goes_with_its_article()
    {
        var claim = await GradedAsync();
        await RollBackAsync("import:1");
        Assert.That(await GraphText.AllAsync(_database), Is.Empty);
        Assert.That(await Grading.ClaimAsync(claim), Is.Null);
        Assert.That(await Grading.GradeClaimAsync(claim, 1, null), Is.Null);
    }

    private async Task<string> GradedAsync()
    {
        var claim = (await EvidenceAsync())[0].Claim ?? "";
        Assert.That((await Grading.ClaimAsync(claim))?.Credibility, Is.EqualTo(6));
        await Grading.GradeClaimAsync(claim, 4, null);
        var graded = await Grading.GradeClaimAsync(claim, 2, "seen on film");
        Assert.That(graded?.History.Select(one => (one.From, one.To, one.Note)), Is.EqualTo(new[] { (6, 4, null), (4, 2, "seen on film") }));
        return claim;
    }

    private async Task<IReadOnlyList<EvidenceItem>> EvidenceAsync()
    {
        var evidence = await new EvidenceQueries(_database, Repository.Files).OfEntityAsync("treaty:2024-rus-prk-comprehensive-strategic-partnership");
        return evidence.Value?.Evidence ?? [];
    }

    private Task<ImportOutcome> ImportAsync(string import, string text)
    {
        var draft = DraftSample.Visit(text, Address);
        return new DraftImporter(_database, Repository.Files).ImportAsync(
            draft with { Article = draft.Article with { Publisher = "The Daily Example" } }, new ImportRequest(import, "draft.json", DateTimeOffset.UnixEpoch));
    }

    private Task<RollbackOutcome?> RollBackAsync(string import) => new ImportRollback(_database, Repository.Files).RollBackAsync(import);
}
