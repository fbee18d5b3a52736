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

    [TestCase("a: b c\n  d\n", "b c d")]
    [TestCase("a: 'b: c # d'\n", "b: c # d")]
    [TestCase("a: \"b\\\n  \\ c\\_d\"\n", "b c\u00A0d")]
    [TestCase("a: \"b\n  c\"\n", "b c")]
    [TestCase("a: b\nA: 2021-03-17 16:14:48-04:00\n", "2021-03-17 16:14:48-04:00")]
    public void Plain_lines_need_no_parser(string yaml, string value) =>
        Assert.That(PlainYaml.Read(yaml)?["a"], Is.EqualTo(value).And.EqualTo(FrontMatter.ReadYaml(yaml)?["a"]));

    [TestCase("a: [b]\n")]
    [TestCase("a: |\n  b\n")]
    [TestCase("a: b # c\n")]
    [TestCase("a: b: c\n")]
    [TestCase("a: \"b\\n\"\n")]
    [TestCase("a:\n")]
    [TestCase("a: b\n\nc: d\n")]
    [TestCase("")]
    public void Anything_else_is_left_to_it(string yaml) => Assert.That(PlainYaml.Read(yaml), Is.Null);

    [Test]
    public void Plain_lines_are_read_as_the_parser_reads_them()
    {
        const string block = "tags: statements-releases\ndate: '2021-01-24'\ntitle: \"Readout of Ada Berg, Jr. Call with\\\n  \\ Jan\\_Roe\n  of Oslo\"\nurl: https://example.org/a?b=c#d\nby: Ada\n  Berg and\n  others\n";
        const string marks = "\"'\\\n :#-[]{}&*!|>%@`,?_aA1\t\r\u00A0.";
        var random = new Random(20_211);
        var compared = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var yaml = block;
            for (var edit = random.Next(4); edit >= 0; edit--)
            {
                var at = random.Next(yaml.Length);
                yaml = random.Next(3) == 0 ? yaml.Remove(at, 1) : yaml.Insert(at, marks[random.Next(marks.Length)].ToString());
            }

            if (PlainYaml.Read(yaml) is { } plain)
            {
                compared++;
                Assert.That(plain, Is.EquivalentTo(FrontMatter.ReadYaml(yaml) ?? []), yaml);
            }
        }

        Assert.That(compared, Is.GreaterThan(2_000));
    }
}
