using Graph.Extraction.Articles;
using Graph.Testing;

namespace Graph.Extraction.Tests;

/// <summary>Real official read-outs and joint statements.</summary>
public sealed class BriefingTests
{
    [Test]
    public void Every_span_of_every_briefing_lies_in_its_text()
    {
        var statements = 0;
        var resolved = 0;
        var files = Directory.GetFiles(SharedFolder.Find("articles", "briefings"), "*.md").Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            var draft = ArticleExtractor.Extract(new ArticleSource(File.ReadAllText(file), Path.GetFileName(file)));
            var length = draft.Article.Text.Length;
            var spans = draft.Statements.SelectMany(item => new[] { item.Span, item.Cue ?? item.Span, item.Source ?? item.Span });
            Assert.That(spans.Where(span => span.Start < 0 || span.End <= span.Start || span.End > length), Is.Empty, file);
            Assert.That(draft.Statements.Select(item => item.Id), Is.Unique, file);
            statements += draft.Statements.Count;
            resolved += draft.Statements.Count(item => item.Speaker is not null);
        }

        TestContext.Out.WriteLine($"{files.Count} briefings, {statements} statements, {resolved} of them with a known speaker");
        Assert.That(statements, Is.GreaterThan(4 * files.Count));
        Assert.That(resolved, Is.GreaterThan(statements * 6 / 10));
    }
}
