using Graph.Bolt.PackStream;

namespace Graph.Bolt.Tests;

public class PackStreamTests
{
    private static readonly object?[] Values =
    [
        null, true, false, 0L, 1L, -1L, -16L, -17L, 127L, 128L, -128L, -129L, 32767L, 32768L, -32768L, -32769L, 2147483647L, 2147483648L,
        -2147483648L, -2147483649L, long.MaxValue, long.MinValue, 0.0, -0.0, 1.5, double.NaN, double.PositiveInfinity, double.Epsilon,
        "", "a", "fifteen letters", "sixteen letters!", new string('x', 255), new string('x', 256), new string('é', 70_000), "😀 한국",
        Array.Empty<byte>(), new byte[] { 1, 2, 3 }, new byte[300], new byte[70_000],
        new LocalDate(2024, 6, 19), new LocalDate(-44, 3, 15), new LocalDate(1, 1, 1), new LocalDate(999_999, 12, 31),
        new LocalTime(23, 59, 59, 999_999_999), new OffsetTime(9, 35, 0, 0, -3600), new LocalDateTime(1969, 12, 31, 23, 59, 59, 1),
        new ZonedDateTime(1_718_789_700, 5, Zone.Of(7200)), new ZonedDateTime(-1, 999_999_999, Zone.Of("Europe/Berlin")),
        new Duration(-1, 2, -3, 4), new Point(4326, 125.75, 39.03), new Point(9157, 1, 2, 3),
    ];

    [TestCaseSource(nameof(Values))]
    public void A_value_comes_back_as_it_was_written(object? value) => Assert.That(RoundTrip(value), Is.EqualTo(value));

    [Test]
    public void Lists_and_maps_of_every_size_class_come_back() => Assert.Multiple(() =>
    {
        foreach (var count in new[] { 0, 1, 15, 16, 255, 256, 65_535, 65_536 })
        {
            var list = Enumerable.Range(0, count).Select(i => (object?)(long)i).ToList();
            var map = list.ToDictionary(i => $"k{i}", i => i);
            Assert.That(RoundTrip(list), Is.EqualTo(list), $"a list of {count}");
            Assert.That(RoundTrip(map), Is.EqualTo(map), $"a map of {count}");
        }
    });

    [TestCase(-16, new byte[] { 0xF0 })]
    [TestCase(127, new byte[] { 0x7F })]
    [TestCase(-17, new byte[] { 0xC8, 0xEF })]
    [TestCase(128, new byte[] { 0xC9, 0x00, 0x80 })]
    [TestCase(32768, new byte[] { 0xCA, 0x00, 0x00, 0x80, 0x00 })]
    [TestCase(2147483648, new byte[] { 0xCB, 0x00, 0x00, 0x00, 0x00, 0x80, 0x00, 0x00, 0x00 })]
    public void An_integer_takes_the_smallest_form_that_holds_it(long value, byte[] bytes) => Assert.That(Write(value), Is.EqualTo(bytes));

    [Test]
    public void A_payload_cut_short_anywhere_is_refused()
    {
        var payload = Write(new Dictionary<string, object?> { ["list"] = Values.Take(30).ToList(), ["date"] = new LocalDate(2024, 6, 19) });
        Assert.Multiple(() =>
        {
            for (var length = 0; length < payload.Length; length++)
            {
                var cut = payload[..length];
                Assert.That(() => Read(cut), Throws.TypeOf<ProtocolException>(), $"cut at {length}");
            }
        });
    }

    [Test]
    public void A_count_that_the_payload_cannot_hold_is_refused_before_room_is_made() =>
        Assert.That(() => Read([0xD6, 0x7F, 0xFF, 0xFF, 0xFF]), Throws.TypeOf<ProtocolException>());

    [Test]
    public void Nesting_past_the_limit_is_refused() => Assert.That(
        () => Read([.. Enumerable.Repeat((byte)0x91, ValueReader.LargestDepth + 2), 0xC0]), Throws.TypeOf<ProtocolException>());

    [Test]
    public void A_byte_that_is_no_marker_is_named() =>
        Assert.That(() => Read([0xC4]), Throws.TypeOf<ProtocolException>().With.Message.Contains("0xC4"));

    [Test]
    public void Random_bytes_never_fail_otherwise_than_as_a_protocol_error()
    {
        var seed = Environment.TickCount;
        TestContext.Out.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = new byte[random.Next(1, 40)];
            random.NextBytes(bytes);
            try
            {
                Read(bytes);
            }
            catch (ProtocolException)
            {
                continue;
            }
        }
    }

    [Test]
    public void A_path_is_walked_by_its_indices()
    {
        var a = new BoltNode("a", [], new Dictionary<string, object?>());
        var b = new BoltNode("b", [], new Dictionary<string, object?>());
        var knows = new BoltRelationship("r", "KNOWS", "", "", new Dictionary<string, object?>());
        var path = PathStructure.Create([
            new List<object?> { a, b }, new List<object?> { knows }, new List<object?> { 1L, 1L, -1L, 0L }]);

        Assert.Multiple(() =>
        {
            Assert.That(path.Nodes.Select(node => node.ElementId), Is.EqualTo(new[] { "a", "b", "a" }));
            Assert.That(path.Relationships.Select(each => each.StartNodeElementId + each.EndNodeElementId), Is.EqualTo(new[] { "ab", "ab" }));
        });
    }

    [Test]
    public void A_parameter_of_a_type_that_Cypher_has_not_is_refused_by_name() =>
        Assert.That(() => Write(new Version(1, 2)), Throws.TypeOf<ClientException>().With.Message.Contains("System.Version"));

    private static object? RoundTrip(object? value) => Read(Write(value));

    private static byte[] Write(object? value)
    {
        var writer = new PackStreamWriter();
        ValueWriter.Write(writer, value);
        return writer.Written.ToArray();
    }

    private static object? Read(byte[] payload)
    {
        var reader = new PackStreamReader(payload);
        return ValueReader.Read(ref reader);
    }
}
