using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Embedded.Storage;
using Graph.Model;
using Graph.Testing;

namespace Graph.Embedded.Tests.FullText;

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
    [TestCase("Senat", "")]
    [TestCase("sénat", "3")]
    [TestCase("trety~ limousine^2", "0,1,3")]
    [TestCase("trety~0", "")]
    [TestCase("NOT treaty", "")]
    [TestCase("c0:treaty'; DROP", "")]
    [TestCase("*", "0,1,2,3")]
    [TestCase("*:*", "0,1,2,3")]
    [TestCase("names:*", "3")]
    [TestCase("tr?aty", "0,1")]
    [TestCase("*ship", "0,2")]
    [TestCase("p*p", "0,2")]
    [TestCase("/(lim|tre).*/", "0,1,3")]
    [TestCase("text:[limousine TO part]", "0,1,2,3")]
    [TestCase("text:{limousine TO part}", "0,1,2")]
    [TestCase("text:[treaty TO *]", "0,1")]
    [TestCase("\"treaty partnership\"~2", "0")]
    [TestCase("\"treaty partnership\"~1", "")]
    [TestCase("treaty OR limousine AND black", "3")]
    [TestCase("treaty AND partnership OR limousine", "0")]
    [TestCase("treaty-limousine", "0,1,3")]
    [TestCase("treaty\\-limousine", "0,1,3")]
    [TestCase("\\u0074reaty", "0,1")]
    [TestCase("nothing:treaty", "")]
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

    [TestCase("")]
    [TestCase("  ")]
    [TestCase("treaty AND")]
    [TestCase("AND treaty")]
    [TestCase("NOT NOT treaty")]
    [TestCase("(treaty")]
    [TestCase("treaty)")]
    [TestCase("()")]
    [TestCase("\"treaty")]
    [TestCase("text:")]
    [TestCase("a:b:c")]
    [TestCase("treaty^")]
    [TestCase("treaty^ 2")]
    [TestCase("/treaty")]
    [TestCase("/tre(aty/")]
    [TestCase("[a TO b")]
    [TestCase("treaty~1.5")]
    [TestCase("treaty\\")]
    [TestCase("\\u00zz")]
    [TestCase("]")]
    [TestCase("+")]
    public async Task A_broken_search_says_so(string query)
    {
        await using var database = await OpenAsync();
        await CommitAsync(database, writer => writer.AddRule(Rule));

        Assert.That(() => Find(Reader(database), query), Throws.TypeOf<FullTextQueryException>());
    }

    [Test]
    public async Task A_search_has_as_many_clauses_and_parentheses_as_Lucene_takes()
    {
        await using var database = await OpenAsync();
        await CommitAsync(database, writer => writer.AddRule(Rule));
        await CommitAsync(database, writer => Create(writer, "Statement", "word"));
        var reader = Reader(database);

        Assert.That(Find(reader, Words(511)), Is.EqualTo(new[] { 0 }), "two properties and the word make 1,024");
        Assert.That(() => Find(reader, Words(512)), Throws.TypeOf<FullTextQueryException>());
        Assert.That(Find(reader, Nested(999)), Is.EqualTo(new[] { 0 }));
        Assert.That(() => Find(reader, Nested(5000)), Throws.TypeOf<FullTextQueryException>());

        static string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(number => $"w{number}")) + " word";
        static string Nested(int depth) => new string('(', depth) + "word" + new string(')', depth);
    }

    [Test]
    public async Task Whatever_is_typed_is_a_search_or_is_said_to_be_none()
    {
        await using var database = await OpenAsync();
        await CommitAsync(database, writer => writer.AddRule(Rule));
        await CommitAsync(database, writer => Create(writer, "Statement", "word"));
        var reader = Reader(database);
        var random = new Random(7);
        string[] pieces = ["word", " ", "(", ")", "\"", "*", "AND", "OR", "NOT", "-", "+", "^2", "~", ":", "text:", "\0", "'", "{a TO b}", "[", "\ud800", "/w.*/", "/", "\\", "?", "~0.5"];
        var searches = 0;
        for (var round = 0; round < 500; round++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            try
            {
                Find(reader, query);
                searches++;
            }
            catch (FullTextQueryException problem)
            {
                Assert.That(problem.Message, Is.Not.Empty, query);
            }
        }

        Assert.That(searches, Is.InRange(20, 400));
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
        Reader(database).SeekFullText(Rule, new FullTextRequest("gift"), hits);

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

    [TestCase("gift")]
    [TestCase("gi*")]
    [TestCase("*ft")]
    [TestCase("/g.*t/")]
    [TestCase("gitf~")]
    [TestCase("[gh TO gj]")]
    [TestCase("*:*")]
    [TestCase("\"gift number\"~2")]
    public async Task A_search_that_was_cancelled_ends(string query)
    {
        await using var database = await OpenAsync();
        using (var session = await database.BeginWriteAsync(CancellationToken.None))
        {
            session.Writer.AddRule(Rule);
            for (var number = 0; number < 1500; number++)
            {
                Create(session.Writer, "Statement", $"gift number {number}");
            }

            session.Commit();
        }

        Assert.That(Find(Reader(database), query), Has.Count.EqualTo(1500));
        var request = new FullTextRequest(query) { Budget = QueryBudget.Unlimited(new CancellationToken(canceled: true)) };
        var error = Assert.Throws<GraphException>(() => Reader(database).SeekFullText(Rule, request, []));
        Assert.That(error!.Code, Is.EqualTo(ErrorCodes.TransactionTerminated));
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
        reader.SeekFullText(Rule, new FullTextRequest(query), hits);
        return [.. hits.Select(hit => hit.Id)];
    }

    private Task<EmbeddedDatabase> OpenAsync() =>
        EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = _folder.Combine("graph.db"), SurvivePowerCut = false });
}
