using System.Diagnostics;
using Graph.Extraction;
using Graph.Extraction.Articles;
using Graph.Model;
using Graph.Relations.Import;
using Graph.Testing;

namespace Graph.Relations.Tests;

/// <summary>Whole articles, read and imported one transaction each.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class RealArticleTests(DatabaseKind kind)
{
    [Test]
    public Task The_samples_are_imported_whole() => ImportAsync(RepositoryRoot.Combine("samples"), "*.md");

    [Test]
    public Task The_live_blog_is_imported_whole() => ImportAsync(SharedFolder.Find("articles"), "*.txt");

    [Test]
    public Task All_briefings_are_imported_whole() => ImportAsync(SharedFolder.Find("articles", "briefings"), "*.md");

    private async Task ImportAsync(string folder, string pattern)
    {
        await using var database = await Repository.EmptyDatabaseAsync(kind);
        var importer = new DraftImporter(database, Repository.Files);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var (reading, writing) = (new Stopwatch(), new Stopwatch());
        foreach (var path in Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal))
        {
            reading.Start();
            var draft = ArticleExtractor.Extract(ArticleSource.FromBytes(await File.ReadAllBytesAsync(path), Path.GetFileName(path)));
            reading.Stop();
            writing.Start();
            var outcome = await importer.ImportAsync(draft, new ImportRequest("import:1", Path.GetFileName(path), DateTimeOffset.UnixEpoch));
            writing.Stop();
            texts[draft.Article.Id] = draft.Article.Text;
            Assert.That(outcome.State, Is.EqualTo(ImportOutcome.Committed), path);
        }

        var counts = await GraphText.RowsAsync(database, "MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) ORDER BY label");
        await TestContext.Out.WriteLineAsync($"{texts.Count} articles: read in {reading.ElapsedMilliseconds} ms, written in {writing.ElapsedMilliseconds} ms; {string.Join(", ", counts)}");
        await CheckStatementsAsync(database, texts);
        var rebuilt = await new GraphRebuild(database, Repository.Files).RebuildAsync();
        Assert.That(rebuilt.NothingToRepair, Is.True, rebuilt.ToString());
    }

    private static async Task CheckStatementsAsync(IGraphDatabase database, Dictionary<string, string> texts)
    {
        var rows = await database.ReadAsync(async (transaction, token) =>
        {
            await using var result = await transaction.RunAsync(
                new CypherQuery("MATCH (c:Claim {predicate: 'text'})-[e:EVIDENCE]->(:Passage)-[:PART_OF]->(a:Article) RETURN c.value, a.id, e.start, e.end"), token);
            var read = new List<IReadOnlyList<Value>>();
            await foreach (var row in result.RowsAsync(token))
            {
                read.Add(row);
            }

            return read;
        });
        foreach (var row in rows)
        {
            var slice = texts[row[1].AsString()][(int)row[2].AsInteger()..(int)row[3].AsInteger()];
            Assert.That(row[0].AsString(), Is.EqualTo(slice));
        }
    }
}
