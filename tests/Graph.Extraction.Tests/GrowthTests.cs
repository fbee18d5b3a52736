using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests;

/// <summary>Reading takes time in proportion to the text, whatever the text is made of.</summary>
[NonParallelizable]
public sealed class GrowthTests
{
    /// <summary>Four times the text may take this many times as long; in a quadratic reader it would take sixteen times.</summary>
    private const double MostGrowth = 10;

    private const int Length = 30_000;

    /// <summary>The compiler and the garbage collector spend time of the processor too: the least of so many readings is the reader's own.</summary>
    private const int FewestReadings = 6;

    /// <summary>Where a busy machine shares out its caches, even the least of few readings says too much; a quadratic reader stays one however often it reads.</summary>
    private const int MostReadings = 40;

    [TestCase("“")]
    [TestCase("‘a ")]
    [TestCase("\" ")]
    [TestCase("Kim ")]
    [TestCase("Abc Xyz ")]
    [TestCase("said ")]
    [TestCase("he said ")]
    [TestCase("Treaty on ")]
    [TestCase("President ")]
    [TestCase("Putin and ")]
    [TestCase("gave ")]
    [TestCase("[a](")]
    public void Text_of_one_piece_repeated(string piece) => AssertGrowth(length => Repeat(piece, length));

    [Test]
    public void Text_in_which_everybody_has_another_name() => AssertGrowth(length =>
        string.Concat(Enumerable.Range(0, length / 15).Select(number => $"John {(char)('A' + number % 26)}{(char)('a' + number / 26 % 26)}{(char)('a' + number / 676 % 26)}son said. ")));

    [TestCase("President John Name# met Anna B# of France. ")]
    [TestCase("John X# Smith said. ")]
    [TestCase("Putin visited China on 3 May and met Xi for talks in Beijing. ")]
    [TestCase("Russia and China signed the Treaty on Thing# in Beijing. ")]
    [TestCase("Putin gave Kim a car. ")]
    public void A_sentence_told_again_with_other_names(string sentence) => AssertGrowth(length =>
        string.Concat(Enumerable.Range(0, length / sentence.Length).Select(number =>
            sentence.Replace("#", $"{(char)('a' + number % 26)}{(char)('a' + number / 26 % 26)}{(char)('a' + number / 676 % 26)}", StringComparison.Ordinal))));

    [Test]
    public void A_line_that_never_ends() => AssertGrowth(length => Repeat("“We met,” said the envoy, who told the press that both sides agreed, ", length));

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static void AssertGrowth(Func<int, string> write)
    {
        var (text, longText) = (write(Length), write(4 * Length));
        Read(text);
        // What earlier tests left is not to be collected on this one's time.
        GC.Collect();
        var (once, four, readings) = (double.MaxValue, double.MaxValue, 0);
        do
        {
            // By turns, so that both meet the same machine.
            (once, four, readings) = (Math.Min(once, Read(text)), Math.Min(four, Read(longText)), readings + 1);
        }
        while (readings < FewestReadings || (readings < MostReadings && !IsInProportion(once, four)));

        Assert.That(IsInProportion(once, four), Is.True, $"{once:f0} ms, then {four:f0} ms, the least of {readings} readings");
    }

    private static bool IsInProportion(double once, double four) => four < MostGrowth * Math.Max(once, 5);

    private static double Read(string text)
    {
        // The processor's time, not the clock's: a busy machine makes no test fail.
        var before = Environment.CpuUsage.TotalTime;
        ArticleExtractor.Extract(new ArticleSource(text));
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
