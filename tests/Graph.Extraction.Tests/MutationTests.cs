using System.Globalization;
using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;

namespace Graph.Extraction.Tests;

/// <summary>
/// Texts and pages changed at random: no fault, no hang, no span outside the text. <c>GRAPH_MUTATIONS</c> sets how many (a million
/// for a thorough run), <c>GRAPH_MUTATION_SEED</c> where the series begins and <c>GRAPH_MUTATION_LINE</c> how long the endless line is (ten million); a failure names its seed.
/// </summary>
public sealed class MutationTests
{
    private const int UsualCount = 2000;

    private const int UsualLine = 500_000;

    private const int Limit = 20_000;

    private const string Noise = "“”‘’\"'()[]<>-–—.,:;!?\n\r\t \u00A0\uD83D\uDE00\0\uFEFF#*|/&0aZé«»…";

    private static readonly string[] Seeds =
    [
        "Visit to Norland:\n19 June 2024\n- 09:35 GMT\nRussian President Vladimir Putin said “it’s a ‘good’ day,” and thanked his counterpart for his help.\n\n" +
        "PARIS, March 4 (Example) — The U.S.-Japan talks (Dr. J. R. Smith, the Swedish minister) ended; they left… 😀 Łukasz’s “plan.\n",
        "President Ilse Brandt of Austria said that the border will stay open. \"We will not close it,\" Brandt said. Brandt gave Czech President Karel Havlik a silver bowl " +
        "in Prague on 4 March 2024, and they signed the Treaty on Border Trade, which replaces the accord of 1998.\n- They agreed to meet again\n- Havlik will visit Vienna in May\n",
        "---\ntitle: Talks\ndate: 2023-01-02\n---\n# Talks\n\n**PRESIDENT BRANDT:** We met. Q: Why? A: Because.\n\n![a](b.jpg) [link](http://example.org/x)\n\n> According to the ministry, both leaders spoke by phone.\n",
        "<html lang=en><head><title>Talks</title><meta charset=utf-8></head><body><nav><a href=/>Home</a></nav><article><h1>Talks</h1><time datetime='2024-02-03T15:20:00Z'>15:20</time>" +
        "<p>Brandt said <q>yes</q> &amp; left.</p><figure><figcaption>Hall</figcaption></figure><ul><li>One<li>Two</ul></article></body></html>",
    ];

    [Test]
    public void Mutated_texts_are_read()
    {
        var first = Knob("GRAPH_MUTATION_SEED", 1);
        var count = Knob("GRAPH_MUTATIONS", UsualCount);
        for (var seed = first; seed < first + count; seed++)
        {
            var random = new Random(seed);
            var text = Mutate(Seeds[random.Next(Seeds.Length)], random);
            Check(ArticleSource.FromBytes(BytesOf(text, random), NameOf(random)), seed);
        }
    }

    [TestCase(" ")]
    [TestCase("")]
    public void One_endless_line_is_read(string between)
    {
        var piece = Seeds[1].ReplaceLineEndings(" ") + between;
        Check(new ArticleSource(string.Concat(Enumerable.Repeat(piece, Knob("GRAPH_MUTATION_LINE", UsualLine) / piece.Length))), 0);
    }

    private static void Check(ArticleSource source, int seed)
    {
        var draft = ArticleExtractor.Extract(source);

        Assert.That(() => DraftChecks.Check(draft), Throws.Nothing, $"seed {seed}: {source.Text}");
    }

    private static string Mutate(string seed, Random random)
    {
        var text = new StringBuilder(seed);
        for (var change = random.Next(1, 16); change > 0 && text.Length > 0; change--)
        {
            Change(text, random);
        }

        return text.ToString();
    }

    private static void Change(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length);
        switch (random.Next(8))
        {
            case 0:
                text.Length = at;
                break;
            case 1:
                text.Remove(0, at);
                break;
            case 2:
                text.Remove(at, Math.Min(text.Length - at, random.Next(1, 20)));
                break;
            case 3:
                text.Insert(at, Noise[random.Next(Noise.Length)].ToString(), random.Next(1, 4));
                break;
            case 4:
                text.Replace(text[at].ToString(), random.Next(2) == 0 ? "" : Noise[random.Next(Noise.Length)].ToString());
                break;
            case 5 when text.Length < Limit:
                text.Insert(random.Next(text.Length), text.ToString(at, Math.Min(text.Length - at, random.Next(1, 200))));
                break;
            case 6:
                text.Replace("\n", random.Next(2) == 0 ? " " : "\r\n");
                break;
            default:
                text[at] = Noise[random.Next(Noise.Length)];
                break;
        }
    }

    /// <summary>The text in UTF-8, at times with bytes changed, so that it is no text in UTF-8 any more.</summary>
    private static byte[] BytesOf(string text, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var change = random.Next(4) == 0 ? random.Next(1, 6) : 0; change > 0 && bytes.Length > 0; change--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static string? NameOf(Random random) => random.Next(4) switch
    {
        0 => "article.txt",
        1 => "article.md",
        2 => "article.html",
        _ => null,
    };

    private static int Knob(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
