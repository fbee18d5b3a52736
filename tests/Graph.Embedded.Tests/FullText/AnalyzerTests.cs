using Graph.Embedded.FullText.Analysis;

namespace Graph.Embedded.Tests.FullText;

/// <summary>What each analyzer makes of a text; the words are those of Neo4j 5.26.</summary>
[TestFixture]
internal sealed class AnalyzerTests
{
    [TestCase("standard-no-stop-words", "Nils-Erik isn't the U.S. of 1,000.5 a_b", "nils erik isn't the u.s of 1,000.5 a_b")]
    [TestCase("standard-no-stop-words", "a:b _ _x 3rd x-1 é\u0301a", "a:b _x 3rd x 1 é\u0301a")]
    [TestCase("standard-no-stop-words", "日本 ひら カタカナabc 😀!", "日 本 ひ ら カタカナ abc 😀")]
    [TestCase("standard", "The cat IS not on it", "cat")]
    [TestCase("english", "The Ministers' treaties were signed, relationally; it's Russia's", "minist treati were sign relation russia")]
    [TestCase("simple", "Nils-Erik's 3 C++", "nils erik s c")]
    [TestCase("stop", "The cat's 9 lives", "cat s lives")]
    [TestCase("whitespace", "Nils-Erik\u00A0K.  the", "Nils-Erik\u00A0K. the")]
    [TestCase("unicode_whitespace", "Nils\u00A0K. the", "Nils K. the")]
    [TestCase("standard-folding", "Ærø Sénat Straße Łódź", "aero senat strasse lodz")]
    [TestCase("keyword", "As it is", "As it is")]
    public void Words_of(string analyzer, string text, string words) =>
        Assert.That(string.Join(' ', Analyzers.Find(analyzer).Analyze(text).Select(token => token.Text)), Is.EqualTo(words));

    [Test]
    public void A_word_that_is_dropped_keeps_its_place() =>
        Assert.That(Analyzers.Find("standard").Analyze("the end of it all"), Is.EqualTo(new TextToken[] { new("end", 1), new("all", 4) }));

    [TestCase("caresses", "caress")]
    [TestCase("ponies", "poni")]
    [TestCase("agreed", "agre")]
    [TestCase("plastered", "plaster")]
    [TestCase("motoring", "motor")]
    [TestCase("hopping", "hop")]
    [TestCase("filing", "file")]
    [TestCase("happy", "happi")]
    [TestCase("sky", "sky")]
    [TestCase("conditional", "condit")]
    [TestCase("vietnamization", "vietnam")]
    [TestCase("formality", "formal")]
    [TestCase("adoption", "adopt")]
    [TestCase("controlling", "control")]
    [TestCase("probate", "probat")]
    [TestCase("is", "is")]
    public void Stem_of(string word, string stem) => Assert.That(PorterStemmer.Stem(word), Is.EqualTo(stem));

    [Test]
    public void A_word_longer_than_255_letters_comes_in_pieces() =>
        Assert.That(WordSplitter.Split(new string('a', 600)).Select(word => word.Length), Is.EqualTo(new[] { 255, 255, 90 }));
}
