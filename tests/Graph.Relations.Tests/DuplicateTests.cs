using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Identity;
using Graph.Relations.Import;
using Graph.Relations.Queries;

namespace Graph.Relations.Tests;

/// <summary>Which entities are suggested to be one, and that a verdict about them is remembered.</summary>
internal sealed class DuplicateTests
{
    private IGraphDatabase _database = null!; // opened before each test

    [SetUp]
    public async Task OpenAsync() => _database = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);

    [TearDown]
    public async Task CloseAsync() => await _database.DisposeAsync();

    [TestCase("Sergey Shoigu", "Serguei Choigou", "spellings of one name")]
    [TestCase("Abd al-Fattah al-Sisi", "Abdel Fattah el-Sisi", "spellings of one name")]
    [TestCase("محمد بن سلمان", "Mohammed bin Salman", "spellings of one name")]
    [TestCase("习近平", "Xi Jinping", "spellings of one name")]
    [TestCase("김정은", "Kim Jong-un", "spellings of one name")]
    [TestCase("Nikolai Patrushev", "Nikolai Patrushef", "differ by a letter or two")]
    [TestCase("Vladimir Putin", "V. Putin", "with initials")]
    [TestCase("Kim Jong-un", "Jong-un Kim", "the same words in another order")]
    public async Task Spellings_of_one_name_are_suggested(string name, string other, string reason)
    {
        await ImportAsync(name, other, "Somebody Else");
        var pairs = await FindAsync();
        Assert.That(pairs, Has.Count.EqualTo(1));
        Assert.That(new[] { pairs[0].First.Name, pairs[0].Second.Name }, Is.EquivalentTo(new[] { name, other }));
        Assert.That(pairs[0].Reasons[0], Does.Contain(reason));
        Assert.That(pairs[0].Score, Is.InRange(0.4, 0.99));
    }

    [TestCase("Kim Jong-un", "Kim Yo-jong")]
    [TestCase("George Bush", "Laura Bush")]
    [TestCase("Resolution 1718", "Resolution 1719")]
    [TestCase("John Smith", "Jane Smith")]
    [TestCase("Mohammed V", "Mohamed VI")]
    public async Task Names_that_share_a_word_are_not_suggested(string name, string other)
    {
        await ImportAsync(name, other);
        Assert.That((await FindAsync()).Select(pair => string.Join("; ", pair.Reasons)), Is.Empty);
    }

    [Test]
    public async Task What_an_analyst_told_apart_is_not_suggested_again()
    {
        await ImportAsync("Sergey Shoigu", "Serguei Choigou");
        var pair = (await FindAsync())[0];
        var decisions = new IdentityDecisions(_database, Repository.Files, TimeProvider.System);
        await decisions.DecideAsync(pair.Second.Id, pair.First.Id, IdentityVerdict.Unsure);
        Assert.That((await FindAsync())[0].IsUnsure, Is.True);
        await decisions.DecideAsync(pair.First.Id, pair.Second.Id, IdentityVerdict.Different);
        Assert.That(await FindAsync(), Is.Empty);
        Assert.That((await decisions.ListAsync()).Select(decision => decision.Verdict), Is.EqualTo(new[] { IdentityVerdict.Different }));
    }

    private async Task<IReadOnlyList<DuplicatePair>> FindAsync() => (await new DuplicateQueries(_database, Repository.Files).FindAsync(0, 10)).Value;

    private Task<ImportOutcome> ImportAsync(params string[] names)
    {
        var draft = DraftSample.Visit() with { Treaties = [], Gifts = [], Statements = [], Events = [], Places = [] };
        DraftPerson[] people = [.. names.Select((name, index) => new DraftPerson { Id = $"p{index}", Name = name, Mentions = [new DraftSpan(index, index + 1)] })];
        return new DraftImporter(_database, Repository.Files).ImportAsync(
            draft with { People = people }, new ImportRequest("import:1", "draft.json", DateTimeOffset.UnixEpoch));
    }
}
