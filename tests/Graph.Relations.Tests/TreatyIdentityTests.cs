using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Identity;
using Graph.Relations.Import;

namespace Graph.Relations.Tests;

/// <summary>Agreements of one name in several articles: when they are one, and when not.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class TreatyIdentityTests(DatabaseKind kind)
{
    private IGraphDatabase _database = null!; // Opened before each test.

    [SetUp]
    public async Task OpenAsync() => _database = await Repository.EmptyDatabaseAsync(kind);

    [TearDown]
    public async Task CloseAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    // Each agreement: name, day of signing, parties; then how many nodes they are.
    [TestCase("Good Friday Agreement||", "Good Friday Agreement||", 1)]
    [TestCase("Good Friday Agreement||", "Belfast Agreement||", 1)]
    [TestCase("UN Charter||", "United Nations Charter||", 1)]
    [TestCase("Charter of the United Nations|1945|", "UN Charter|1945-06-26|", 1)]
    [TestCase("Washington Treaty|1922-02-06|", "North Atlantic Treaty|1949-04-04|", 2)]
    [TestCase("Washington Treaty|1922-02-06|", "North Atlantic Treaty||", 2)]
    [TestCase("Artemis Accords||FRA", "Artemis Accords||JPN", 1)]
    [TestCase("Treaty of Moscow|1963-08-05|", "Treaty of Moscow|2002-05-24|", 2)]
    [TestCase("Treaty of Moscow||RUS,USA", "Treaty of Moscow||RUS,TUR", 2)]
    [TestCase("Treaty of Moscow||RUS,USA", "Treaty of Moscow||FRA,JPN", 2)]
    [TestCase("Treaty of Moscow|1963-08|", "Treaty of Moscow|1963-08-05|RUS,USA", 1)]
    [TestCase("Mutual Defense Treaty||USA,PHL", "Mutual Defense Treaty||USA,KOR", 2)]
    [TestCase("Mutual Defense Treaty||USA,PHL", "Mutual Defence Treaty||PHL,USA", 1)]
    [TestCase("Mutual Defense Treaty||USA,PHL", "Mutual Defense Treaty||PHL,USA", 1)]
    [TestCase("Mutual Defense Treaty||", "Mutual Defense Treaty||", 2)]
    [TestCase("Mutual Defense Treaty|1951-08-30|USA,PHL", "Mutual Defense Treaty|1953-10-01|USA,PHL", 2)]
    [TestCase("Joint Statement||USA,PHL", "Joint Statement||USA,PHL", 2)]
    [TestCase("Joint Statement|2024-05-01|USA,PHL", "Joint Statement|2024-05-01|USA,PHL", 1)]
    [TestCase("US-China Joint Statement||", "US-China Joint Statement||", 2)]
    [TestCase("Atlantic Charter||", "Atlantic Declaration||", 2)]
    [TestCase("US-China Trade Agreement||", "US-China Trade Agreement||", 1)]
    public async Task Two_articles_name_an_agreement(string first, string second, int nodes)
    {
        await ImportAsync(first);
        await ImportAsync(second);
        Assert.That(await GraphText.RowsAsync(_database, "MATCH (t:Treaty) RETURN t.id"), Has.Count.EqualTo(nodes));
    }

    [Test]
    public async Task A_mention_that_says_nothing_more_is_not_given_to_one_of_several()
    {
        await ImportAsync("Treaty of Moscow|1963-08-05|");
        await ImportAsync("Treaty of Moscow|2002-05-24|");
        await ImportAsync("Treaty of Moscow||");
        await ImportAsync("Treaty of Moscow||");
        Assert.That(
            await GraphText.RowsAsync(_database, "MATCH (t:Treaty)<-[:SUBJECT]-(c:Claim {predicate: 'name'}) RETURN t.signedOn, count(c) ORDER BY t.signedOn"),
            Is.EqualTo(new[] { "1963-08-05 1", "2002-05-24 1", "null 2" }));
    }

    [Test]
    public async Task An_agreement_that_goes_by_two_names_is_found_by_both()
    {
        await ImportAsync("UN Charter||");
        await ImportAsync("United Nations Charter||");
        Assert.That(await GraphText.RowsAsync(_database, "MATCH (t:Treaty) RETURN t.name, t.aliases"), Is.EqualTo(new[] { "United Nations Charter [UN Charter]" }));
    }

    [TestCase("Joint Statement", nameof(NameStrength.Form))]
    [TestCase("Memorandum of Understanding", nameof(NameStrength.Form))]
    [TestCase("U.S.-China Joint Communiqué", nameof(NameStrength.Form))]
    [TestCase("Treaty on Comprehensive Strategic Partnership", nameof(NameStrength.Subject))]
    [TestCase("Korea-U.S. Free Trade Agreement", nameof(NameStrength.Subject))]
    [TestCase("Good Friday Agreement", nameof(NameStrength.Proper))]
    [TestCase("Panmunjom Declaration", nameof(NameStrength.Proper))]
    public void A_name_tells_as_much_as_its_rarest_word(string name, string strength) =>
        Assert.That(AgreementWords.StrengthOf(name).ToString(), Is.EqualTo(strength));

    private int _articles;

    private async Task ImportAsync(string agreement)
    {
        var parts = agreement.Split('|');
        string[] parties = [.. parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(code => "state:" + code)];
        var text = $"Article {_articles++} speaks of the {parts[0]}.";
        var id = DraftSample.Hash(text);
        DraftSpan[] all = [new(0, text.Length)];
        var draft = new Draft
        {
            Article = new DraftArticle { Id = "article:" + id, Sha256 = id, Text = text },
            Passages = [new DraftPassage { Id = "passage:" + id, Sequence = 0, Span = all[0] }],
            States = [.. parties.Select(party => new DraftState { Id = party, Name = party, Mentions = all })],
            Treaties =
            [
                new DraftTreaty
                {
                    Id = "treaty:" + parts[0].Split(' ')[0].ToLowerInvariant(), Name = parts[0], SignedOn = parts[1].Length > 0 ? parts[1] : null, Parties = parties, Evidence = all,
                },
            ],
        };
        await new DraftImporter(_database, Repository.Files).ImportAsync(draft, new ImportRequest("import:1", "a.json", DateTimeOffset.UnixEpoch));
    }
}
