using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Import;
using Graph.Relations.Queries;

namespace Graph.Relations.Tests;

/// <summary>What a search finds, in which order, and why.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class SearchTests(DatabaseKind kind)
{
    private IGraphDatabase _database = null!; // Opened once.

    [OneTimeSetUp]
    public async Task ImportAsync()
    {
        _database = await Repository.EmptyDatabaseAsync(kind);
        const string Text = "A page of names.";
        var id = DraftSample.Hash(Text);
        DraftSpan[] all = [new(0, Text.Length)];
        DraftPerson Person(string slug, string name, params string[] aliases) =>
            new() { Id = "person:" + slug, Name = name, Aliases = aliases, Mentions = all };
        var draft = new Draft
        {
            Article = new DraftArticle { Id = "article:" + id, Sha256 = id, Text = Text },
            Passages = [new DraftPassage { Id = "passage:" + id, Sequence = 0, Span = all[0] }],
            People =
            [
                Person("lee", "Lee"), Person("other-lee", "Li Na", "Lee"), Person("leeds", "Leeds Carter"), Person("anna-lee", "Anna Lee"),
                Person("kathleen", "Kathleen Park"), Person("sebastian", "Sébastien Müller-Łapiński"), Person("gorbachev", "Mikhail Gorbachev"),
                Person("xi", "Xi Jinping"), Person("kim", "Kim Jong-un"), Person("mun", "Moon Jae-in"), Person("salman", "Mohammed bin Salman"),
                Person("sisi", "Abdel Fattah el-Sisi"), Person("narendra", "Narendra Modi"), Person("bibilashvili", "ნინო ბიბილაშვილი"),
                Person("zelenskyy", "Володимир Зеленський", "Владимир Зеленский"),
            ],
            States =
            [
                new DraftState { Id = "state:PRK", Name = "North Korea", Mentions = all }, new DraftState { Id = "state:SUN", Name = "Soviet Union", Mentions = all },
                new DraftState { Id = "state:USA", Name = "United States", Mentions = all },
            ],
        };
        await new DraftImporter(_database, Repository.Files).ImportAsync(draft, new ImportRequest("import:1", "names.json", DateTimeOffset.UnixEpoch));
    }

    [OneTimeTearDown]
    public async Task CloseAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [Test]
    public async Task The_better_the_match_the_higher_the_hit() =>
        Assert.That(await SearchAsync("lee"), Is.EqualTo(new[]
        {
            "person:lee name exact Lee", "person:other-lee alias exact Lee", "person:anna-lee name word Anna Lee",
            "person:leeds name prefix Leeds Carter", "person:kathleen name contains Kathleen Park",
        }));

    [TestCase("SEBASTIEN", "person:sebastian name prefix Sébastien Müller-Łapiński")]
    [TestCase("muller lapinski", "person:sebastian name word Sébastien Müller-Łapiński")]
    [TestCase("Müller‑Łapiński", "person:sebastian name word Sébastien Müller-Łapiński")]
    [TestCase("Gorbatchev", "person:gorbachev name similar Mikhail Gorbachev")]
    [TestCase("gorbahcev mikhail", "person:gorbachev name similar Mikhail Gorbachev")]
    [TestCase("Горбачёв", "person:gorbachev name word Mikhail Gorbachev")]
    [TestCase("Горбачов", "person:gorbachev name similar Mikhail Gorbachev")]
    [TestCase("Катлин", "person:kathleen name similar Kathleen Park")]
    [TestCase("Λι", "person:other-lee name prefix Li Na")]
    [TestCase("Zelensky", "person:zelenskyy name similar Володимир Зеленський")]
    [TestCase("vladimir", "person:zelenskyy alias prefix Владимир Зеленский")]
    [TestCase("习近平", "person:xi name similar Xi Jinping")]
    [TestCase("習近平", "person:xi name similar Xi Jinping")]
    [TestCase("김정은", "person:kim name similar Kim Jong-un")]
    [TestCase("문재인", "person:mun name similar Moon Jae-in")]
    [TestCase("محمد بن سلمان", "person:salman name similar Mohammed bin Salman")]
    [TestCase("مُحَمَّد", "person:salman name similar Mohammed bin Salman")]
    [TestCase("عبد الفتاح السيسي", "person:sisi name similar Abdel Fattah el-Sisi")]
    [TestCase("Abd al-Fattah al-Sisi", "person:sisi name similar Abdel Fattah el-Sisi")]
    [TestCase("नरेन्द्र मोदी", "person:narendra name similar Narendra Modi")]
    [TestCase("Bibilashvili", "person:bibilashvili name word ნინო ბიბილაშვილი")]
    [TestCase("DPRK", "state:PRK alias exact DPRK")]
    [TestCase("d.p.r.k.", "state:PRK alias exact D.P.R.K.")]
    [TestCase("ussr", "state:SUN alias exact USSR")]
    [TestCase("Union of Soviet", "state:SUN alias prefix Union of Soviet Socialist Republics")]
    [TestCase("america", "state:USA alias exact America")]
    public async Task A_name_is_found_however_it_is_written(string text, string best) =>
        Assert.That((await SearchAsync(text)).Take(1), Is.EqualTo(new[] { best }));

    [TestCase("")]
    [TestCase(" -.' ")]
    [TestCase("zzzz")]
    public async Task What_no_name_holds_is_not_found(string text) => Assert.That(await SearchAsync(text), Is.Empty);

    [Test]
    public async Task A_kind_and_a_limit_narrow_the_hits()
    {
        Assert.That(await SearchAsync("lee", "State"), Is.Empty);
        Assert.That(await SearchAsync("lee", "Person", 2), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_state_has_its_codes_capital_and_years() => Assert.That(
        await GraphText.RowsAsync(_database, "MATCH (s:State) RETURN s.iso3, s.iso2, s.officialName, s.capital, s.since, s.until ORDER BY s.id"),
        Is.EqualTo(new[]
        {
            "PRK KP Democratic People's Republic of Korea Pyongyang 1948 null",
            "SUN SU Union of Soviet Socialist Republics Moscow 1922 1991",
            "USA US United States of America Washington 1776 null",
        }));

    private async Task<IReadOnlyList<string>> SearchAsync(string text, string? kind = null, int limit = 20)
    {
        var answer = await new SearchQueries(_database, Repository.Files).SearchAsync(text, kind, limit);
        return [.. answer.Value.Hits.Select(hit => $"{hit.Node.Id} {hit.Match.On} {hit.Match.How} {hit.Match.Text}")];
    }
}
