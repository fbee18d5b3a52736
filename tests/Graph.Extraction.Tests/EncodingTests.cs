using System.Text;
using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests;

/// <summary>Files in every encoding that news comes in, and broken ones.</summary>
public sealed class EncodingTests
{
    private const string Text = "Foreign Minister Łukasz Żak said that the border would stay open. “We will not close it,” Żak said.";

    [Test]
    public void Each_byte_order_mark_is_understood()
    {
        Assert.Multiple(() =>
        {
            foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
            {
                Assert.That(Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]), Is.EqualTo(Text), encoding.WebName);
            }
        });
    }

    [Test]
    public void A_broken_byte_breaks_one_letter_only()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        bytes[3] = 0xFF;

        Assert.That(Read(bytes), Is.EqualTo(Text[..3] + "\uFFFD" + Text[4..]));
    }

    [Test]
    public void Text_of_a_code_page_is_no_broken_utf8() =>
        Assert.That(Read(Encoding.Latin1.GetBytes("Café owner José Müller said he was glad.")), Is.EqualTo("Café owner José Müller said he was glad."));

    [Test]
    public void A_zero_byte_between_words_is_a_space()
    {
        var draft = ArticleExtractor.Extract(new ArticleSource(Text.Replace("Żak said that", "Żak\0 said that", StringComparison.Ordinal)));

        Assert.That(draft.Statements.Select(statement => statement.Speaker), Is.EqualTo(new[] { "person:lukasz-zak", "person:lukasz-zak" }));
    }

    [TestCase("â€œWe agree,â€\u009d said Żak. â€œNo,â€ said JosÃ© MÃ¼ller â€” Norwayâ€™s man.", "“We agree,” said Żak. “No,” said José Müller — Norway’s man.")]
    [TestCase("TomÃ¡s Berg stays as he is written where no mark shows what happened.", "TomÃ¡s Berg stays as he is written where no mark shows what happened.")]
    [TestCase("A â€ and the end â€", "A ” and the end ”")]
    public void Text_once_read_in_the_wrong_encoding_is_put_right(string text, string meant) =>
        Assert.That(Read(Encoding.UTF8.GetBytes(text)), Is.EqualTo(meant));

    [Test]
    public void A_text_is_decoded_as_it_stands_where_it_is_no_article() =>
        Assert.That(ArticleSource.Decode(Encoding.UTF8.GetBytes("Norwayâ€™s")), Is.EqualTo("Norwayâ€™s"));

    private static string Read(byte[] bytes) => ArticleSource.FromBytes(bytes, "a.txt").Text;
}
