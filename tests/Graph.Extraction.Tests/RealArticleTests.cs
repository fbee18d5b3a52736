using System.Text.Json;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Testing;

namespace Graph.Extraction.Tests;

/// <summary>The live blog of 19 June 2024, against what a careful reader found in it.</summary>
public sealed class RealArticleTests
{
    private Draft _draft = null!;
    private JsonElement _expected;

    [OneTimeSetUp]
    public void Read_the_article()
    {
        var text = File.ReadAllText(SharedFolder.Find("articles", "putin-north-korea-2024-06-19.txt"));
        _draft = ArticleExtractor.Extract(new ArticleSource(text, "putin-north-korea-2024-06-19.txt"));
        _expected = JsonDocument.Parse(File.ReadAllText(SharedFolder.Find("articles", "putin-north-korea-2024-06-19.expected.json"))).RootElement;
    }

    [Test]
    public void Statements_have_their_exact_words_kind_and_time() => AssertStatements(withSpeaker: false);

    private void AssertStatements(bool withSpeaker)
    {
        var wanted = _expected.GetProperty("statements").EnumerateArray()
            .Select(item => (Line: Line(Member(item, "text"), Member(item, "kind"), Member(item, "at"), withSpeaker ? Member(item, "speaker") : ""), Optional: item.TryGetProperty("optional", out _)))
            .ToList();
        var found = _draft.Statements
            .Select(item => Line(Text(item.Span), item.Kind, item.SaidAt, withSpeaker ? NameOf(item.Speaker) : ""))
            .ToList();
        var missing = wanted.Where(item => !item.Optional && !found.Contains(item.Line)).Select(item => item.Line).ToList();
        var extra = found.Except(wanted.Select(item => item.Line)).ToList();

        Assert.That(Listed("missing", missing) + Listed("extra", extra), Is.Empty);
    }

    private static string Listed(string label, IEnumerable<string> lines) => string.Concat(lines.Select(line => $"{label}: {line}\n"));

    private static string Line(string? text, string? kind, string? at, string? speaker) => $"{at} {speaker} ({kind}): {text}";

    private static string? Member(JsonElement item, string name) => item.GetProperty(name).GetString();

    private string Text(DraftSpan span) => _draft.Article.Text[span.Start..span.End];

    private string? NameOf(string? id) =>
        _draft.People.FirstOrDefault(person => person.Id == id)?.Name ?? _draft.States.FirstOrDefault(state => state.Id == id)?.Name ?? id;
}
