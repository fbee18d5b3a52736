using Graph.Cypher.Stores;
using Graph.Model;
using Graph.Testing;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Tests.FullText;

/// <summary>Files whose full-text tables an earlier program made, which left the splitting into words to FTS5.</summary>
[TestFixture]
internal sealed class OutdatedIndexTests
{
    private static readonly SchemaRule Rule = new("texts", SchemaKind.FullTextIndex, false, ["Statement"], ["text"]);

    [Test]
    public async Task Are_made_anew_when_the_file_is_opened_for_writing()
    {
        using var folder = new TemporaryFolder();
        var options = new EmbeddedOptions { Path = folder.Combine("graph.db"), SurvivePowerCut = false };
        await using (var database = await EmbeddedDatabase.OpenAsync(options))
        {
            using var session = await database.BeginWriteAsync(CancellationToken.None);
            session.Writer.AddRule(Rule);
            session.Writer.CreateNode([session.Writer.EnsureLabel("Statement")], [new(session.Writer.EnsureKey("text"), Value.Of("a treaty of friendship"))]);
            session.Commit();
        }

        MakeOutdated(options.Path);
        for (var opened = 1; opened <= 2; opened++)
        {
            await using var database = await EmbeddedDatabase.OpenAsync(options);
            var hits = new List<(long Id, double Score)>();
            database.ReaderOfCurrent().SeekFullText(Rule, new FullTextRequest("trety~ AND /frie.*/"), hits);
            Assert.That(hits.Select(hit => hit.Id), Is.EqualTo(new[] { 0 }), $"opened {opened} times");
        }
    }

    private static void MakeOutdated(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            DROP TABLE full_text_1_places;
            DROP TABLE full_text_1_words;
            DROP TABLE full_text_1;
            CREATE VIRTUAL TABLE full_text_1 USING fts5(c0, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
            INSERT INTO full_text_1 (rowid, c0) VALUES (1, 'a treaty of friendship');
            """;
        command.ExecuteNonQuery();
    }
}
