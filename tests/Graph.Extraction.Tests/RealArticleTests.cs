using System.Text.Json;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Testing;

namespace Graph.Extraction.Tests;

/// <summary>The live blog of 19 June 2024, against what a careful reader found in it.</summary>
public sealed class RealArticleTests
{
    private Draft _draft = null!;
    private JsonElement _expected;

    [OneTimeSetUp]
    public void Read_the_article()
    {
        var text = File.ReadAllText(SharedFolder.Find("articles", "putin-north-korea-2024-06-19.txt"));
        _draft = ArticleExtractor.Extract(new ArticleSource(text, "putin-north-korea-2024-06-19.txt"));
        _expected = JsonDocument.Parse(File.ReadAllText(SharedFolder.Find("articles", "putin-north-korea-2024-06-19.expected.json"))).RootElement;
    }

    [Test]
    public void Statements_have_their_exact_words_kind_and_time() => AssertStatements(withSpeaker: false);

    [Test]
    public void Statements_have_their_speaker() => AssertStatements(withSpeaker: true);

    [Test]
    public void The_treaty_has_its_names_parties_signatories_day_place_and_what_it_replaces()
    {
        var treaty = _draft.Treaties[0];

        Assert.That(treaty.Id, Is.EqualTo("treaty:2024-rus-prk-comprehensive-strategic-partnership"));
        Assert.That(treaty.Name, Is.EqualTo("Treaty on Comprehensive Strategic Partnership"));
        Assert.That(treaty.Aliases, Is.EqualTo(new[] { "Comprehensive Strategic Partnership Agreement" }));
        Assert.That(treaty.Parties, Is.EquivalentTo(new[] { "state:RUS", "state:PRK" }));
        Assert.That(treaty.Signatories, Is.EquivalentTo(new[] { "person:vladimir-putin", "person:kim-jong-un" }));
        Assert.That(treaty.SignedOn, Is.EqualTo("2024-06-19"));
        Assert.That(treaty.Place, Is.EqualTo("place:pyongyang"));
        Assert.That(_draft.Treaties.Where(older => treaty.Replaces.Contains(older.Id)).Select(older => older.SignedOn), Is.EqualTo(new[] { "1961", "2000" }));
        Assert.That(_draft.Treaties, Has.Count.EqualTo(3));
    }

    [Test]
    public void Gifts_have_giver_and_receiver()
    {
        var lines = _draft.Gifts.Select(gift => $"{string.Join('+', gift.Givers)} > {string.Join('+', gift.Receivers)}: {gift.Item}");

        Assert.That(lines, Is.EquivalentTo(new[]
        {
            "state:RUS > person:kim-jong-un: Aurus car",
            "state:RUS > person:kim-jong-un: naval dirk",
            "state:RUS > person:kim-jong-un: tea set",
            "person:kim-jong-un > person:vladimir-putin: busts",
        }));
    }

    [TestCase("state visit")]
    [TestCase("arrival")]
    [TestCase("talks")]
    [TestCase("one-on-one meeting")]
    [TestCase("signing")]
    [TestCase("gift exchange")]
    public void Each_event_is_told_once_and_as_having_happened(string kind)
    {
        var found = _draft.Events.Single(item => item.Kind == kind);

        Assert.That(found.Modality, Is.EqualTo("actual"));
        Assert.That(found.StartsOn, Is.EqualTo("2024-06-19"));
        Assert.That(found.Participants.Select(participant => participant.Id), Does.Contain("person:vladimir-putin"));
    }

    [Test]
    public void No_further_event_is_told_as_having_happened() =>
        Assert.That(_draft.Events.Count(item => item.Modality == "actual"), Is.EqualTo(6));

    private void AssertStatements(bool withSpeaker)
    {
        var wanted = _expected.GetProperty("statements").EnumerateArray()
            .Select(item => (Line: Line(Member(item, "text"), Member(item, "kind"), Member(item, "at"), withSpeaker ? Member(item, "speaker") : ""), Optional: item.TryGetProperty("optional", out _)))
            .ToList();
        var found = _draft.Statements
            .Select(item => Line(Text(item.Span), item.Kind, item.SaidAt, withSpeaker ? NameOf(item.Speaker) : ""))
            .ToList();
        var missing = wanted.Where(item => !item.Optional && !found.Contains(item.Line)).Select(item => item.Line).ToList();
        var extra = found.Except(wanted.Select(item => item.Line)).ToList();

        Assert.That(Listed("missing", missing) + Listed("extra", extra), Is.Empty);
    }

    private static string Listed(string label, IEnumerable<string> lines) => string.Concat(lines.Select(line => $"{label}: {line}\n"));

    private static string Line(string? text, string? kind, string? at, string? speaker) => $"{at} {speaker} ({kind}): {text}";

    private static string? Member(JsonElement item, string name) => item.GetProperty(name).GetString();

    private string Text(DraftSpan span) => _draft.Article.Text[span.Start..span.End];

    private string? NameOf(string? id) =>
        _draft.People.FirstOrDefault(person => person.Id == id)?.Name ?? _draft.States.FirstOrDefault(state => state.Id == id)?.Name ?? id;
}
