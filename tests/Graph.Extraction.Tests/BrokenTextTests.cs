using System.Text;
using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests;

/// <summary>Texts with marks, words and characters in the wrong places: nothing fails and no span leaves the text.</summary>
public sealed class BrokenTextTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "‘", "’", "'", "«", "»", ",", ".", " ", "\n", "\n\n", ":", "—", "(", ")", "[", "]",
        " said ", " that ", " according to ", " and ", " the ", "Putin", "North Korea", " signed ", " Treaty on ", " gave ", " gifts ",
        " told ", " as ", " adding that ", " thanked ", " he ", " visit ", " to ", " agreed to ", " by ", " was ", " described ", "2024", "\ud83d", "é", " in Paris",
    ];

    [Test]
    public void Any_jumble_of_words_and_marks_is_read([Range(1, 40)] int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 25; round++)
        {
            var text = Jumble(random);
            var draft = ArticleExtractor.Extract(new ArticleSource(text));
            var spans = draft.Statements.Select(item => item.Span).Concat(draft.Treaties.SelectMany(item => item.Evidence)).Concat(draft.Events.SelectMany(item => item.Evidence));

            Assert.That(spans.Where(span => span.Start < 0 || span.End <= span.Start || span.End > text.Length), Is.Empty, text);
        }
    }

    [Test]
    public void A_long_line_without_an_end_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("“We said, he said that the Treaty on Peace and ‘more’ ", 4000));

        Assert.That(() => ArticleExtractor.Extract(new ArticleSource(text)), Throws.Nothing);
    }

    private static string Jumble(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 80); count > 0; count--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
