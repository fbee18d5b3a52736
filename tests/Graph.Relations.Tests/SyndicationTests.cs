using Graph.Extraction;
using Graph.Extraction.Articles;
using Graph.Model;
using Graph.Relations.Import;

namespace Graph.Relations.Tests;

/// <summary>Copies of one text count as one source, whoever publishes them where.</summary>
public sealed class SyndicationTests
{
    private const string Story = "Senegal and Morocco signed the Rabat Fisheries Pact in Rabat on Thursday.";

    [TestCase(Story, 1)]
    [TestCase("Senegal  and Morocco signed the Rabat Fisheries Pact in\nRabat on Thursday.", 1)]
    [TestCase("Senegal and Morocco signed the Rabat Fisheries Pact in Rabat on Thursday, officials said.", 2)]
    public async Task What_stands_about_an_article_before_its_text_makes_it_no_other_text(string second, int sources)
    {
        await using var database = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        await ImportAsync(database, "Wire One", Story);
        await ImportAsync(database, "Daily Two", second);
        Assert.That(await GraphText.RowsAsync(database, "MATCH (:State {id: 'state:SEN'})-[r:PARTY_TO]->(:Treaty) RETURN r.sources, size(r.claims)"), Is.EqualTo(new[] { $"{sources} 2" }));
    }

    private static Task<ImportOutcome> ImportAsync(IGraphDatabase database, string publisher, string story)
    {
        var address = publisher.Replace(' ', '-');
        var text = $"---\ntitle: Pact in Rabat\npublisher: {publisher}\nurl: https://{address}.example/pact\ndate: 2023-03-09\n---\n\n{story}\n";
        return new DraftImporter(database, Repository.Files).ImportAsync(
            ArticleExtractor.Extract(new ArticleSource(text, "story.md")), new ImportRequest("import:" + address, "story.md", DateTimeOffset.UnixEpoch));
    }
}
