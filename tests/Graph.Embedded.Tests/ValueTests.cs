using Graph.Cypher.Stores;
using Graph.Embedded.Indexes;
using Graph.Embedded.Storage;
using Graph.Model;
using Graph.Testing;

namespace Graph.Embedded.Tests;

/// <summary>Values keep their kind and every bit through the file, and are found in indexes as Cypher compares them.</summary>
[TestFixture]
internal sealed class ValueTests
{
    private static readonly Value[] All =
    [
        Value.True, Value.False, Value.Of(0L), Value.Of(-1L), Value.Of(long.MaxValue), Value.Of(long.MinValue),
        Value.Of(0.0), Value.Of(-0.0), Value.Of(double.NaN), Value.Of(double.PositiveInfinity), Value.Of(1e308),
        Value.Of(""), Value.Of("Kim Jong-un"), Value.Of("김정은 😀"), Value.Of("half \ud83d of a pair"), Value.Of("null \0 inside"), Value.Of(new string('x', 100_000)),
        Value.Of(new byte[] { 0, 255, 1 }), Value.Of(Array.Empty<byte>()),
        Value.Of((IReadOnlyList<Value>)[]), Value.Of((IReadOnlyList<Value>)[Value.Of(1L), Value.Of("a"), Value.Of(2.5)]),
        Value.Of(new Date(-719_528)), Value.Of(new LocalTime(86_399_999_999_999)), Value.Of(new OffsetTime(0, -64_800)),
        Value.Of(new LocalDateTime(-1, 999_999_999)), Value.Of(new ZonedDateTime(1_718_787_600, 1, 32_400)),
        Value.Of(new ZonedDateTime(1_718_787_600, 1, 32_400, "Asia/Pyongyang")), Value.Of(new Duration(-1, 2, -3, 4)),
        Value.Of(new Point(4326, 125.7, 39.0)), Value.Of(new Point(9157, 1, 2, -3)),
    ];

    [Test]
    public async Task Every_value_comes_back_from_the_file_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var options = new EmbeddedOptions { Path = folder.Combine("graph.db"), SurvivePowerCut = false };
        await using (var database = await EmbeddedDatabase.OpenAsync(options))
        {
            using var session = await database.BeginWriteAsync(CancellationToken.None);
            var node = session.Writer.CreateNode([], [.. All.Select((value, index) => KeyValuePair.Create(session.Writer.EnsureKey($"key\0{index}"), value))]);
            session.Writer.CreateRelationship(
                node, node, session.Writer.EnsureType("A type"), [.. All.Select((value, index) => KeyValuePair.Create(session.Writer.EnsureKey($"key\0{index}"), value))]);
            session.Commit();
        }

        await using var again = await EmbeddedDatabase.OpenAsync(options);
        var (ofNode, ofRelationship) = (new List<KeyValuePair<int, Value>>(), new List<KeyValuePair<int, Value>>());
        again.ReaderOfCurrent().NodeProperties(0, ofNode);
        again.ReaderOfCurrent().RelationshipProperties(0, ofRelationship);
        Assert.That(ofNode.Select(pair => pair.Value), Is.EqualTo(All));
        Assert.That(ofRelationship.Select(pair => pair.Value), Is.EqualTo(All));
    }

    [Test]
    public async Task What_cannot_be_a_property_is_refused()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        using var session = await database.BeginWriteAsync(CancellationToken.None);
        var node = session.Writer.CreateNode([], []);
        var key = session.Writer.EnsureKey("key");
        Value[] refused =
        [
            Value.Of((IReadOnlyDictionary<string, Value>)new Dictionary<string, Value>()),
            Value.Of((IReadOnlyList<Value>)[Value.Null]),
            Value.Of((IReadOnlyList<Value>)[Value.Of((IReadOnlyList<Value>)[])]),
        ];
        foreach (var value in refused)
        {
            Assert.That(() => session.Writer.SetNodeProperty(node, key, value), Throws.TypeOf<GraphException>().With.Property("Code").EqualTo(ErrorCodes.TypeError));
        }
    }

    [Test]
    public void The_order_is_total_and_holds_equal_numbers_together()
    {
        foreach (var left in All)
        {
            foreach (var right in All)
            {
                Assert.That(Math.Sign(ValueOrder.Compare(left, right)), Is.EqualTo(-Math.Sign(ValueOrder.Compare(right, left))), $"{left.Kind} {right.Kind}");
            }
        }

        Assert.That(ValueOrder.Compare(Value.Of(1L), Value.Of(1.0)), Is.Zero);
        Assert.That(ValueOrder.Compare(Value.Of(0.0), Value.Of(-0.0)), Is.Zero);
        Assert.That(ValueOrder.Compare(Value.Of(9_007_199_254_740_993), Value.Of(9_007_199_254_740_992d)), Is.Positive);
        Assert.That(ValueOrder.Compare(Value.Of(long.MaxValue), Value.Of(9_223_372_036_854_775_808d)), Is.Negative);
        Assert.That(ValueOrder.CompareTexts("\uffee", "😀"), Is.Negative, "by code points");
    }

    [Test]
    public async Task An_index_finds_equal_values_ranges_and_prefixes()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        using var session = await database.BeginWriteAsync(CancellationToken.None);
        var writer = session.Writer;
        var rule = new SchemaRule("by_key", SchemaKind.RangeIndex, false, ["Thing"], ["key"]);
        writer.AddRule(rule);
        Value[] values = [Value.Of(3L), Value.Of(1.0), Value.Of("b"), Value.Of(1L), Value.Of("ab"), Value.Of(double.NaN), Value.Of("a"), Value.Of(2.5)];
        foreach (var value in values)
        {
            writer.CreateNode([writer.EnsureLabel("Thing")], [new(writer.EnsureKey("key"), value)]);
        }

        Assert.That(Seek(writer, rule, Value.Of(1L)), Is.EqualTo(new[] { 1, 3 }));
        Assert.That(Seek(writer, rule, Value.Of(double.NaN)), Is.Empty);
        Assert.That(Seek(writer, rule, Value.Null), Is.Empty);
        Assert.That(Range(writer, rule, new ValueRange(Value.Of(1L), false, null, false)), Is.EqualTo(new[] { 7, 0 }), "NaN is in no range");
        Assert.That(Range(writer, rule, new ValueRange(null, false, Value.Of(2.5), true)), Is.EqualTo(new[] { 1, 3, 7 }));
        Assert.That(Range(writer, rule, new ValueRange(Value.Of("a"), true, Value.Of("b"), false)), Is.EqualTo(new[] { 6, 4 }));
        Assert.That(writer.EstimateDistinct(rule), Is.EqualTo(7));
        var prefixed = new List<long>();
        writer.SeekPrefix(rule, "a", prefixed);
        Assert.That(prefixed, Is.EqualTo(new[] { 6, 4 }));
    }

    [Test]
    public async Task An_index_of_whole_numbers_answers_for_all_values_and_takes_them_too()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        using var session = await database.BeginWriteAsync(CancellationToken.None);
        var writer = session.Writer;
        var rule = new SchemaRule("by_key", SchemaKind.RangeIndex, false, ["Thing"], ["key"]);
        var key = writer.EnsureKey("key");
        writer.AddRule(rule);
        foreach (var number in new[] { 5L, long.MinValue, 1, long.MaxValue, 3 })
        {
            writer.CreateNode([writer.EnsureLabel("Thing")], [new(key, Value.Of(number))]);
        }

        Assert.That(Seek(writer, rule, Value.Of(3.0)), Is.EqualTo(new[] { 4 }));
        Assert.That(Seek(writer, rule, Value.Of("3")), Is.Empty);
        Assert.That(Range(writer, rule, new ValueRange(Value.Of(1.0), false, Value.Of(5.5), true)), Is.EqualTo(new[] { 4, 0 }));
        Assert.That(Range(writer, rule, new ValueRange(Value.Of(double.NegativeInfinity), true, Value.Of(2.5), true)), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(Range(writer, rule, new ValueRange(Value.Of(1e300), true, null, true)), Is.Empty);
        Assert.That(Range(writer, rule, new ValueRange(Value.Of("a"), true, null, true)), Is.Empty, "texts are before numbers, which are in no range of texts");

        writer.SetNodeProperty(4, key, Value.Of(3.0));
        writer.SetNodeProperty(4, key, Value.Of(4L));
        Assert.That(Seek(writer, rule, Value.Of(3L)), Is.Empty, "3.0 went, which was kept as 3");

        writer.CreateNode([writer.EnsureLabel("Thing")], [new(key, Value.Of(3.5))]);
        writer.CreateNode([writer.EnsureLabel("Thing")], [new(key, Value.Of("a"))]);
        Assert.That(Range(writer, rule, new ValueRange(Value.Of(1L), true, Value.Of(5L), true)), Is.EqualTo(new[] { 2, 5, 4, 0 }));
        Assert.That(Seek(writer, rule, Value.Of("a")), Is.EqualTo(new[] { 6 }));
        Assert.That(writer.EstimateDistinct(rule), Is.EqualTo(7));
    }

    [Test]
    public async Task A_node_with_very_many_relationships_keeps_them_all_in_old_and_new_states()
    {
        const int many = 20_000;
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        using (var session = await database.BeginWriteAsync(CancellationToken.None))
        {
            var (hub, type) = (session.Writer.CreateNode([], []), session.Writer.EnsureType("FOLLOWS"));
            for (var number = 0; number < many; number++)
            {
                session.Writer.CreateRelationship(session.Writer.CreateNode([], []), hub, type, []);
            }

            session.Commit();
        }

        var full = database.ReaderOfCurrent();
        using (var session = await database.BeginWriteAsync(CancellationToken.None))
        {
            for (var number = 0; number < many; number += 2)
            {
                session.Writer.DeleteRelationship(number);
            }

            session.Commit();
        }

        Assert.That(full.Degree(0, Direction.Incoming, -2), Is.EqualTo(many));
        Assert.That(Neighbours(full), Is.EqualTo(Enumerable.Range(1, many)));
        Assert.That(Neighbours(database.ReaderOfCurrent()), Is.EqualTo(Enumerable.Range(1, many).Where(node => node % 2 == 0)));
    }

    private static List<long> Neighbours(StateReader reader)
    {
        var hops = new HopBuffer();
        reader.Expand(0, Direction.Both, [], hops);
        return [.. hops.Hops.ToArray().Select(hop => hop.Neighbour)];
    }

    private static List<long> Seek(StateReader reader, SchemaRule rule, Value value)
    {
        var found = new List<long>();
        reader.Seek(rule, [value], found);
        return found;
    }

    private static List<long> Range(StateReader reader, SchemaRule rule, ValueRange range)
    {
        var found = new List<long>();
        reader.SeekRange(rule, range, found);
        return found;
    }
}
