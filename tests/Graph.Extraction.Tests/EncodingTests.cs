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

    private static string Read(byte[] bytes) => ArticleSource.FromBytes(bytes, "a.txt").Text;
}
