using Graph.Cypher.Stores;
using Graph.Embedded.Storage;
using Graph.Model;
using Graph.Testing;

namespace Graph.Embedded.Tests;

/// <summary>Full-text search: what a search means, and that a reader finds exactly what its state holds.</summary>
[TestFixture]
internal sealed class FullTextTests
{
    private static readonly SchemaRule Rule = new("texts", SchemaKind.FullTextIndex, false, ["Statement", "Gift"], ["text", "names"]);

    private TemporaryFolder _folder = null!; // set up before each test

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("treaty", "0,1")]
    [TestCase("TREATY", "0,1")]
    [TestCase("treaty partnership", "0,1,2")]
    [TestCase("treaty AND partnership", "0")]
    [TestCase("treaty && partnership", "0")]
    [TestCase("treaty OR limousine", "0,1,3")]
    [TestCase("treaty NOT partnership", "1")]
    [TestCase("treaty AND NOT partnership", "1")]
    [TestCase("treaty -partnership", "1")]
    [TestCase("+partnership strategic", "0,2")]
    [TestCase("\"strategic partnership\"", "0")]
    [TestCase("\"partnership strategic\"", "2")]
    [TestCase("partner*", "0,2")]
    [TestCase("Aurus", "3")]
    [TestCase("names:aurus", "3")]
    [TestCase("text:aurus", "")]
    [TestCase("text:(limousine OR treaty)", "0,1,3")]
    [TestCase("(treaty OR limousine) AND (strategic OR black)", "0,3")]
    [TestCase("Senat", "3")]
    [TestCase("treaty~ limousine^2", "0,1,3")]
    [TestCase("NOT treaty", "")]
    [TestCase("", "")]
    [TestCase("!!! )( \" AND", "")]
    [TestCase("treaty)", "0,1")]
    [TestCase("c0:treaty'; DROP", "")]
    public async Task A_search_finds_what_it_says(string query, string expected)
    {
        await using var database = await OpenAsync();
        using (var session = await database.BeginWriteAsync(CancellationToken.None))
        {
            session.Writer.AddRule(Rule);
            Create(session.Writer, "Statement", "We signed the treaty of strategic partnership");
            Create(session.Writer, "Statement", "No treaty binds us");
            Create(session.Writer, "Statement", "Partnership, strategic or not");
            Create(session.Writer, "Gift", "A black limousine", "Aurus", "Sénat");
            Create(session.Writer, "Person", "treaty partnership");
            session.Commit();
        }

        Assert.That(Find(Reader(database), query), Is.EquivalentTo(expected.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)));
    }

    [Test]
    public async Task No_search_is_too_long_or_too_deep_or_broken()
    {
        await using var database = await OpenAsync();
        await CommitAsync(database, writer => writer.AddRule(Rule));
        await CommitAsync(database, writer => Create(writer, "Statement", "word"));
        var reader = Reader(database);
        var words = string.Join(' ', Enumerable.Range(0, 2000).Select(number => $"w{number}")) + " word";
        var deep = string.Concat(Enumerable.Repeat("(", 5000)) + "word" + string.Concat(Enumerable.Repeat(")", 5000));

        Assert.That(Find(reader, words), Is.EqualTo(new[] { 0 }));
        Assert.That(Find(reader, deep), Is.EqualTo(new[] { 0 }));
        Assert.That(Find(reader, string.Concat(Enumerable.Repeat("NOT ", 5000)) + "word"), Is.EqualTo(new[] { 0 }));
        Assert.That(Find(reader, string.Concat(Enumerable.Repeat("text: ", 5000)) + "word"), Is.EqualTo(new[] { 0 }));
        var random = new Random(7);
        string[] pieces = ["word", " ", "(", ")", "\"", "*", "AND", "OR", "NOT", "-", "+", "^", "~", ":", "text:", "\0", "'", "{", "\ud800", "NEAR", ","];
        for (var round = 0; round < 500; round++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.That(() => Find(reader, query), Throws.Nothing, query);
        }
    }

    [Test]
    public async Task Better_hits_come_first()
    {
        await using var database = await OpenAsync();
        using (var session = await database.BeginWriteAsync(CancellationToken.None))
        {
            session.Writer.AddRule(Rule);
            Create(session.Writer, "Statement", "one gift among very many other words that nobody looks for in any search");
            Create(session.Writer, "Statement", "gift gift");
            Create(session.Writer, "Statement", "nothing");
            session.Commit();
        }

        var hits = new List<(long Id, double Score)>();
        Reader(database).SeekFullText(Rule, "gift", hits);

        Assert.That(hits.Select(hit => hit.Id), Is.EqualTo(new[] { 1, 0 }));
        Assert.That(hits[0].Score, Is.GreaterThan(hits[1].Score));
    }

    [Test]
    public async Task A_transaction_finds_what_it_has_written_and_nobody_else_does()
    {
        await using var database = await OpenAsync();
        await CommitAsync(database, writer => writer.AddRule(Rule));
        await CommitAsync(database, writer => Create(writer, "Statement", "first"));
        using (var session = await database.BeginWriteAsync(CancellationToken.None))
        {
            var node = Create(session.Writer, "Statement", "second");
            Assert.That(Find(session.Writer, "second"), Is.EqualTo(new[] { node }));
            session.Writer.SetNodeProperty(node, session.Writer.KeyToken("text"), Value.Of("third"));
            session.Writer.DeleteNode(0);
            Assert.That(Find(session.Writer, "second first"), Is.Empty);
            Assert.That(Find(session.Writer, "third"), Is.EqualTo(new[] { node }));
            Assert.That(Find(Reader(database), "first second third"), Is.EqualTo(new[] { 0 }));
        }

        Assert.That(Find(Reader(database), "first second third"), Is.EqualTo(new[] { 0 }), "after the rollback");
        await CommitAsync(database, writer => Create(writer, "Statement", "fourth"));
        Assert.That(Find(Reader(database), "first second third fourth"), Is.EquivalentTo(new[] { 0, 1 }));
    }

    [Test]
    public async Task A_reader_of_an_old_state_finds_what_that_state_holds()
    {
        await using var database = await OpenAsync();
        await CommitAsync(database, writer => writer.AddRule(Rule));
        await CommitAsync(database, writer => Create(writer, "Statement", "old words"));
        var old = Reader(database);
        await CommitAsync(database, writer => writer.SetNodeProperty(0, writer.KeyToken("text"), Value.Of("new words")));
        await CommitAsync(database, writer => writer.DeleteNode(0));
        await CommitAsync(database, writer => Create(writer, "Statement", "words again"));

        Assert.That(Find(old, "old"), Is.EqualTo(new[] { 0 }));
        Assert.That(Find(old, "new"), Is.Empty);
        Assert.That(Find(old, "words"), Is.EqualTo(new[] { 0 }));
        Assert.That(Find(Reader(database), "words"), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public async Task Searches_are_the_same_after_opening_again()
    {
        await using (var database = await OpenAsync())
        {
            await CommitAsync(database, writer => Create(writer, "Statement", "before the index"));
            await CommitAsync(database, writer => writer.AddRule(Rule));
            await CommitAsync(database, writer => Create(writer, "Statement", "after the index"));
            await CommitAsync(database, writer => writer.SetNodeProperty(1, writer.KeyToken("text"), Value.Of("changed")));
        }

        await using var again = await OpenAsync();
        Assert.That(Find(Reader(again), "index"), Is.EqualTo(new[] { 0 }));
        Assert.That(Find(Reader(again), "changed"), Is.EqualTo(new[] { 1 }));
        await CommitAsync(again, writer => writer.DropRule("texts"));
        await CommitAsync(again, writer => writer.AddRule(Rule with { OnRelationships = true, Tokens = ["SAID"] }));
        Assert.That(Find(Reader(again), "changed"), Is.Empty);
    }

    private static StateReader Reader(EmbeddedDatabase database) => database.ReaderOfCurrent();

    private static async Task CommitAsync(EmbeddedDatabase database, Action<StateWriter> change)
    {
        using var session = await database.BeginWriteAsync(CancellationToken.None);
        change(session.Writer);
        session.Commit();
    }

    private static long Create(StateWriter writer, string label, string text, params string[] names) => writer.CreateNode(
        [writer.EnsureLabel(label)],
        [new(writer.EnsureKey("text"), Value.Of(text)), new(writer.EnsureKey("names"), Value.Of(names.AsEnumerable()))]);

    private static List<long> Find(StateReader reader, string query)
    {
        var hits = new List<(long Id, double Score)>();
        reader.SeekFullText(Rule, query, hits);
        return [.. hits.Select(hit => hit.Id)];
    }

    private Task<EmbeddedDatabase> OpenAsync() =>
        EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = _folder.Combine("graph.db"), SurvivePowerCut = false });
}
