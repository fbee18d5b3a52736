using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;

namespace Graph.Extraction.Tests;

/// <summary>Every item of a draft can say why it is there.</summary>
public sealed class ExplanationTests
{
    private const string Text =
        "President Ilse Brandt of Austria said that the border will stay open. Brandt gave Czech President Karel Havlik a silver bowl in Prague on 4 March 2024. "
        + "They signed the Treaty on Border Trade, and Brandt met Havlik for talks.";

    [Test]
    public void Each_item_has_a_rule_and_words_of_the_text()
    {
        var explained = ArticleExtractor.Explain(new ArticleSource(Text, "border.txt"));
        var draft = explained.Draft;
        var items = draft.Statements.Select(item => item.Id).Concat(draft.Gifts.Select(item => item.Id)).Concat(draft.Events.Select(item => item.Id))
            .Concat(draft.Treaties.Select(item => item.Id)).Concat(draft.People.Select(item => item.Id)).ToList();

        Assert.That(items, Is.Not.Empty);
        Assert.That(items.Except(explained.Explanations.Select(one => one.Item)), Is.Empty);
        Assert.That(explained.Explanations, Has.All.Matches<Explanations.Explanation>(one =>
            one.Rule.Length > 0 && one.Words.Count > 0 && one.Words.All(span => span.Start >= 0 && span.Start < span.End && span.End <= Text.Length)));
    }

    [Test]
    public void A_statement_says_its_rule_its_sieve_and_its_cue()
    {
        var explained = ArticleExtractor.Explain(new ArticleSource(Text, "border.txt"));
        var statement = explained.Explanations.First(one => one.What.StartsWith("statement", StringComparison.Ordinal));

        Assert.That(statement.Rule, Does.Contain("speaker by"));
        Assert.That(Text[statement.Words[0].Start..statement.Words[0].End], Does.StartWith("said"));
    }

    [Test]
    public void The_draft_is_the_one_that_is_extracted()
    {
        var source = new ArticleSource(Text, "border.txt");

        Assert.That(DraftJson.Write(ArticleExtractor.Explain(source).Draft), Is.EqualTo(DraftJson.Write(ArticleExtractor.Extract(source))));
    }
}
