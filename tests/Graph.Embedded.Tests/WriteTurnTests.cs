using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Embedded.Tests;

/// <summary>Writers take turns in the order they asked; readers never wait.</summary>
[TestFixture]
internal sealed class WriteTurnTests
{
    [Test]
    public async Task Writers_get_their_turn_in_the_order_they_asked()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        var first = await database.BeginWriteAsync(CancellationToken.None);
        var order = new List<int>();
        var waiting = Enumerable.Range(0, 20).Select(number => WriteAsync(database, number, order)).ToList();
        first.Dispose();
        await Task.WhenAll(waiting);

        Assert.That(order, Is.EqualTo(Enumerable.Range(0, 20)));
    }

    [Test]
    public async Task A_writer_that_gives_up_waiting_leaves_the_turn_to_the_next()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        using var cancellation = new CancellationTokenSource();
        var first = await database.BeginWriteAsync(CancellationToken.None);
        var impatient = database.BeginWriteAsync(cancellation.Token);
        var patient = database.BeginWriteAsync(CancellationToken.None);
        await cancellation.CancelAsync();

        Assert.That(() => impatient, Throws.InstanceOf<OperationCanceledException>());
        first.Dispose();
        using var second = await patient;
        Assert.That(second.Writer.NodeCount, Is.Zero);
    }

    [Test]
    public async Task Readers_begin_while_a_writer_is_under_way_and_see_only_what_is_committed()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        using var session = await database.BeginWriteAsync(CancellationToken.None);
        session.Writer.CreateNode([session.Writer.EnsureLabel("State")], []);

        await using var reading = await database.BeginAsync(AccessMode.Read);
        Assert.That(database.ReaderOfCurrent().NodeCount, Is.Zero);
        session.Commit();
        Assert.That(database.ReaderOfCurrent().NodeCount, Is.EqualTo(1));
    }

    [Test]
    public async Task A_commit_whose_time_is_up_keeps_nothing_and_the_next_goes_on()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        using (var session = await database.BeginWriteAsync(CancellationToken.None))
        {
            Create(session, 5000);
            session.Writer.Budget = QueryBudget.Unlimited(new CancellationToken(canceled: true));
            Assert.That(session.Commit, Throws.TypeOf<GraphException>().With.Property("Code").EqualTo(ErrorCodes.TransactionTerminated));
        }

        using var next = await database.BeginWriteAsync(CancellationToken.None);
        Create(next, 1);
        next.Commit();
        Assert.That(database.ReaderOfCurrent().NodeCount, Is.EqualTo(1));
    }

    [Test]
    public async Task An_index_over_much_stops_when_its_time_is_up()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        using var session = await database.BeginWriteAsync(CancellationToken.None);
        Create(session, 5000);
        session.Writer.Budget = QueryBudget.Unlimited(new CancellationToken(canceled: true));
        var rule = new SchemaRule("i", SchemaKind.RangeIndex, false, ["State"], ["n"]);

        Assert.That(() => session.Writer.AddRule(rule), Throws.TypeOf<GraphException>().With.Property("Code").EqualTo(ErrorCodes.TransactionTerminated));
    }

    [Test]
    public async Task A_node_with_relationships_cannot_be_deleted_for_good()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        using (var session = await database.BeginWriteAsync(CancellationToken.None))
        {
            var node = session.Writer.CreateNode([], []);
            session.Writer.CreateRelationship(node, node, session.Writer.EnsureType("KNOWS"), []);
            session.Writer.DeleteNode(node);
            Assert.That(session.Commit, Throws.TypeOf<GraphException>().With.Property("Code").EqualTo(ErrorCodes.ConstraintValidationFailed));
        }

        Assert.That(database.Current.NodeCount, Is.Zero);
        using var next = await database.BeginWriteAsync(CancellationToken.None);
        Assert.That(next.Writer.TypeToken("KNOWS"), Is.Not.Negative, "tokens keep their meaning");
    }

    [Test]
    public async Task Closing_lets_those_who_wait_for_their_turn_fail()
    {
        var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        var first = await database.BeginWriteAsync(CancellationToken.None);
        var waiting = database.BeginWriteAsync(CancellationToken.None);
        var closing = database.DisposeAsync();

        Assert.That(() => waiting, Throws.TypeOf<GraphUnavailableException>());
        first.Dispose();
        await closing;
        Assert.That(() => database.VerifyAsync(), Throws.TypeOf<GraphUnavailableException>());
    }

    private static void Create(WriteSession session, int count)
    {
        var (label, key) = (session.Writer.EnsureLabel("State"), session.Writer.EnsureKey("n"));
        for (var number = 0; number < count; number++)
        {
            session.Writer.CreateNode([label], [new(key, Value.Of((long)number))]);
        }
    }

    private static async Task WriteAsync(EmbeddedDatabase database, int number, List<int> order)
    {
        using var session = await database.BeginWriteAsync(CancellationToken.None);
        order.Add(number);
        session.Commit();
    }
}
