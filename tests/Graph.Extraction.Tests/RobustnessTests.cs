using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;

namespace Graph.Extraction.Tests;

/// <summary>Whatever is done to a text, it is read without a fault and every span lies inside it.</summary>
public sealed class RobustnessTests
{
    private const string Text =
        "Visit to Norland:\n19 June 2024\n- 09:35 GMT\nRussian President Vladimir Putin said “it’s a ‘good’ day,” and thanked his counterpart for his help.\n" +
        "PARIS, March 4 (Example) — The U.S.-Japan talks (Dr. J. R. Smith, the Swedish minister) ended; they left… \uD83D\uDE00 Łukasz’s “plan.\n" +
        "The leaders of Russia, China and Japan met both countries’ ministers in the early 1950’s, on Tuesday.";

    [Test]
    public void A_text_cut_at_any_place_is_read()
    {
        for (var length = 0; length <= Text.Length; length++)
        {
            Check(Text[..length]);
            Check(Text[length..]);
        }
    }

    [Test]
    public void A_mutated_text_is_read()
    {
        const int Seed = 20240619;
        var random = new Random(Seed);
        const string Marks = "“”‘’\"'()[]-–—.,:;!?\n\r\t \u00A0\uD83D\uDE00#*|/0aZé";
        for (var round = 0; round < 1500; round++)
        {
            var letters = Text.ToCharArray();
            for (var change = 0; change < 12; change++)
            {
                letters[random.Next(letters.Length)] = Marks[random.Next(Marks.Length)];
            }

            Check(new string(letters));
        }
    }

    [Test]
    [CancelAfter(60_000)]
    public void A_very_long_line_takes_time_in_proportion_to_its_length()
    {
        var sentence = "Putin told his Russian counterpart that the two leaders, Kim Jong-un and he, met on Tuesday in Moscow and both countries agreed, ";
        var text = string.Concat(Enumerable.Repeat(sentence, 2_000_000 / sentence.Length));

        Assert.That(ArticleExtractor.Extract(new ArticleSource(text)).People, Is.Not.Empty);
    }

    private static void Check(string text)
    {
        var draft = ArticleExtractor.Extract(new ArticleSource(text));

        Assert.That(() => DraftChecks.Check(draft), Throws.Nothing, text);
    }
}
