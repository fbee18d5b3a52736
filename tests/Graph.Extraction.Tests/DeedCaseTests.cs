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
