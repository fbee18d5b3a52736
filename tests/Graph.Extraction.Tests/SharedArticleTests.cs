using System.Text.Json;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Testing;

namespace Graph.Extraction.Tests;

/// <summary>The real texts beside the repository.</summary>
public sealed class SharedArticleTests
{
    [Test]
    public void The_real_article_names_the_people_states_and_places_a_careful_reader_finds()
    {
        var draft = Read(SharedFolder.Find("articles", "putin-north-korea-2024-06-19.txt"));
        using var expected = JsonDocument.Parse(File.ReadAllText(SharedFolder.Find("articles", "putin-north-korea-2024-06-19.expected.json")));

        Assert.Multiple(() =>
        {
            Compare("people", Names(expected, "people"), draft.People.Select(person => person.Name));
            Compare("states", [.. expected.RootElement.GetProperty("states").EnumerateArray().Select(state => state.GetString() ?? "")], draft.States.Select(state => state.Name));
            Compare("places", Names(expected, "places"), draft.Places.Select(place => place.Name));
            Assert.That(draft.People.Select(person => person.Offices[0].Title), Is.EqualTo(new[] { "President", "Supreme Leader", "foreign policy aide" }));
            Assert.That(draft.Article.PublishedAt, Is.EqualTo("2024-06-19"));
        });
    }

    [Test]
    public void Every_briefing_is_read_with_every_span_inside_its_text()
    {
        var files = Directory.GetFiles(SharedFolder.Find("articles", "briefings"), "*.md");
        var (people, states, passages) = (0, 0, 0);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var draft = Read(file);
            Assert.That(() => DraftJson.Read(DraftJson.Write(draft)), Throws.Nothing, file);
            Assert.That(draft.Article.Title, Is.Not.Null.And.Not.Empty, file);
            people += draft.People.Count;
            states += draft.States.Count;
            passages += draft.Passages.Count;
        }

        TestContext.Out.WriteLine($"{files.Length} briefings: {passages} passages, {people} people, {states} states");
        Assert.That(people, Is.GreaterThan(files.Length));
    }

    private static Draft Read(string path) => ArticleExtractor.Extract(ArticleSource.FromBytes(File.ReadAllBytes(path), path));

    private static string[] Names(JsonDocument expected, string list) =>
        [.. expected.RootElement.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("name").GetString() ?? "")];

    private static void Compare(string what, string[] expected, IEnumerable<string> actual)
    {
        var found = actual.ToList();
        TestContext.Out.WriteLine($"{what}: missing [{string.Join(", ", expected.Except(found))}], extra [{string.Join(", ", found.Except(expected))}]");
        Assert.That(expected, Is.SubsetOf(found));
    }
}
