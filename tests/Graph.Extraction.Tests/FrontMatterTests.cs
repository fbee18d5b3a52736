using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests;

/// <summary>Front matter that is no front matter, or a trap.</summary>
public sealed class FrontMatterTests
{
    [TestCase("[")]
    [TestCase("- ")]
    [TestCase("{a: ")]
    [TestCase("? ")]
    [TestCase("&a ")]
    public void Nesting_of_any_depth_is_read(string piece)
    {
        var text = $"---\na: {string.Concat(Enumerable.Repeat(piece, 20_000))}\n---\nPutin met Xi.\n";

        Assert.That(() => ArticleExtractor.Extract(new ArticleSource(text, "a.md")), Throws.Nothing);
    }

    [Test]
    public void Nesting_of_any_depth_at_the_start_is_read()
    {
        var text = $"---\n{string.Concat(Enumerable.Repeat("- ", 20_000))}x\n---\nPutin met Xi.\n";

        Assert.That(() => ArticleExtractor.Extract(new ArticleSource(text, "a.md")), Throws.Nothing);
    }
}
