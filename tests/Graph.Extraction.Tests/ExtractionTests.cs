using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests;

public sealed class ExtractionTests
{
    [Test]
    public void An_empty_text_gives_an_empty_draft()
    {
        var draft = ArticleExtractor.Extract(new ArticleSource(""));

        Assert.That(draft.Passages, Is.Empty);
        Assert.That(draft.Article.Sha256, Is.EqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
}
