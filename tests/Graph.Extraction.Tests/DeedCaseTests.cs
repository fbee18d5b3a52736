using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;

namespace Graph.Extraction.Tests;

/// <summary>What is read as an agreement, a gift or an event.</summary>
public sealed class DeedCaseTests
{
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "agreements.cases" })]
    public void Agreements(string text, string expected)
    {
        var lines = Read(text).Treaties.Select(treaty =>
            $"{treaty.Name} | {treaty.Kind} {treaty.Status} {treaty.SignedOn} | {Ids(treaty.Parties)} | {Ids(treaty.Signatories)}{Earlier(treaty)}");

        Assert.That(string.Join('\n', lines), Is.EqualTo(expected));
    }

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "gifts.cases" })]
    public void Gifts(string text, string expected)
    {
        var lines = Read(text).Gifts.Select(gift => $"{gift.Item} | {Ids(gift.Givers)} | {Ids(gift.Receivers)}{(gift.PresentedOn is null ? "" : " | " + gift.PresentedOn)}");

        Assert.That(string.Join('\n', lines), Is.EqualTo(expected));
    }

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "events.cases" })]
    public void Events(string text, string expected)
    {
        var lines = Read(text).Events.Select(found =>
            $"{found.Kind} {found.Modality} | {string.Join(", ", found.Participants.Select(participant => Short(participant.Id) + (participant.Role is null ? "" : $" ({participant.Role})")))} | {(found.Place is null ? "-" : Short(found.Place))}{(found.StartsOn is null ? "" : " | " + found.StartsOn)}");

        Assert.That(string.Join('\n', lines), Is.EqualTo(expected));
    }

    [Test]
    public void A_gift_has_the_day_and_the_occasion_that_its_sentence_gives()
    {
        var draft = Read("Emmanuel Macron met Pope Francis in Rome on 24 June 2022 and gave him a rare book.");
        var gift = draft.Gifts.Single();

        Assert.That(gift.PresentedOn, Is.EqualTo("2022-06-24"));
        Assert.That(gift.At, Is.EqualTo(draft.Events.Single(found => found.Kind == "talks").Id));
    }

    [TestCase("Norway gave Emmanuel Macron a bowl valued at a staggering $12,000.", "12000 USD")]
    [TestCase("Norway gave Emmanuel Macron a bowl with an estimated value of more than £52.50.", "52.50 GBP")]
    [TestCase("Norway gave Emmanuel Macron a $1,200 bowl.", "1200 USD")]
    [TestCase("The €30 bowl was given to Emmanuel Macron by Norway.", "30 EUR")]
    [TestCase("Norway gave Emmanuel Macron a NZ$1.5 million jet.", "1500000 NZD")]
    [TestCase("Grenada received a gift of EC$2 million in farm machines from Norway.", "2000000 XCD")]
    [TestCase("Norway gave Emmanuel Macron a bowl. It was worth $5,730 and made of oak.", "5730 USD")]
    [TestCase("Norway gave Emmanuel Macron a bowl. The fair cost $5,730.", " ")]
    [TestCase("Norway gave Emmanuel Macron a bowl whereas Chile spent a sum worth $5,730.", " ")]
    public void A_gift_has_the_value_that_is_told_of_it(string text, string expected)
    {
        var gift = Read(text).Gifts.Single();

        Assert.That($"{gift.Value} {gift.Currency}", Is.EqualTo(expected));
    }

    [Test]
    public void What_two_say_together_is_one_statement_of_both()
    {
        var draft = Read("Joe Biden and Emmanuel Macron met on Friday. The two leaders said they would meet again.");
        var statement = draft.Statements.Single();

        Assert.That(statement.Speaker, Is.EqualTo("person:joe-biden"));
        Assert.That(statement.SaidWith, Is.EqualTo(new[] { "person:emmanuel-macron" }));
    }

    private static string Earlier(DraftTreaty treaty) =>
        treaty.Replaces.Count == 0 ? "" : " | replaces " + string.Join(", ", treaty.Replaces.Select(Short));

    private static Draft Read(string text) => ArticleExtractor.Extract(new ArticleSource(text));

    private static string Ids(IReadOnlyList<string> ids) => ids.Count == 0 ? "-" : string.Join(", ", ids.Select(Short));

    private static string Short(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
