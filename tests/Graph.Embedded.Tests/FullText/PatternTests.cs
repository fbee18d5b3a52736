using Graph.Cypher.Stores;
using Graph.Embedded.FullText.Patterns;

namespace Graph.Embedded.Tests.FullText;

/// <summary>Regular expressions and wildcards of searches.</summary>
[TestFixture]
internal sealed class PatternTests
{
    private static readonly string[] Words = ["nils", "niels", "nil", "lisa", "x", "12", "007", "a*b", "łódź"];

    [TestCase("ni(e)?ls", "nils niels")]
    [TestCase("nil.*", "nils nil")]
    [TestCase("[a-m]@", "lisa a*b")]
    [TestCase("[^a-z]+", "12 007")]
    [TestCase("~(n@)&@s@", "lisa")]
    [TestCase(".{3}", "nil 007 a*b")]
    [TestCase(".{3,4}", "nils nil lisa 007 a*b łódź")]
    [TestCase("\\d{2,}", "12 007")]
    [TestCase("<5-20>", "12 007")]
    [TestCase("<005-020>", "007")]
    [TestCase("\"a*b\"|x", "x a*b")]
    [TestCase("a\\*b", "a*b")]
    [TestCase("()", "")]
    [TestCase("#", "")]
    [TestCase("\\w+ł?", "nils niels nil lisa x 12 007")]
    [TestCase("łó..", "łódź")]
    public void Words_of_a_regular_expression(string regex, string expected) => Assert.That(Found(RegexReader.Read(regex)), Is.EqualTo(expected));

    [TestCase("n*s", "nils niels")]
    [TestCase("*", "nils niels nil lisa x 12 007 a*b łódź")]
    [TestCase("???", "nil 007 a*b")]
    [TestCase("a\\*b", "a*b")]
    [TestCase("ł*", "łódź")]
    public void Words_of_a_wildcard(string pattern, string expected) => Assert.That(Found(WildcardReader.Read(pattern)), Is.EqualTo(expected));

    [TestCase("(a")]
    [TestCase("a)")]
    [TestCase("[a")]
    [TestCase("a{2")]
    [TestCase("a{5000}")]
    [TestCase("a|")]
    [TestCase("<a-b>")]
    [TestCase("\"a")]
    public void What_is_no_regular_expression_says_so(string regex) => Assert.That(() => RegexReader.Read(regex), Throws.TypeOf<FullTextQueryException>());

    [TestCase("(ab{1000}){1000}")]
    public void A_pattern_that_is_too_great_is_given_up(string regex) => Assert.That(() => RegexReader.Read(regex), Throws.TypeOf<FullTextQueryException>());

    private static string Found(TermPattern pattern) => string.Join(' ', Words.Where(pattern.Matches));
}
