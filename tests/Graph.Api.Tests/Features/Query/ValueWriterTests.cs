using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Api.Features.Query;
using Graph.Model;

namespace Graph.Api.Tests.Features.Query;

/// <summary>The expected texts are what Neo4j 5.26's Query API answers for the same values.</summary>
public sealed class ValueWriterTests
{
    private static readonly Node First = new("4:db:0", ["A"], new Dictionary<string, Value> { ["x"] = Value.Of(1) });
    private static readonly Node Second = new("4:db:1", ["B"], new Dictionary<string, Value>());
    private static readonly Relationship Between = new("5:db:0", "R", "4:db:0", "4:db:1", new Dictionary<string, Value>());

    private static IEnumerable<TestCaseData> Cases() =>
    [
        Case("null", Value.Null, "null", """{"$type":"Null","_value":null}"""),
        Case("boolean", Value.True, "true", """{"$type":"Boolean","_value":true}"""),
        Case("large integer", Value.Of(9007199254740993), "9007199254740993", """{"$type":"Integer","_value":"9007199254740993"}"""),
        Case("float", Value.Of(1.0), "1.0", """{"$type":"Float","_value":"1.0"}"""),
        Case("large float", Value.Of(1e20), "1.0E20", """{"$type":"Float","_value":"1.0E20"}"""),
        Case("not a number", Value.Of(double.NaN), "\"NaN\"", """{"$type":"Float","_value":"NaN"}"""),
        Case("infinity", Value.Of(double.NegativeInfinity), "\"-Infinity\"", """{"$type":"Float","_value":"-Infinity"}"""),
        Case("string", Value.Of("é \"x\""), "\"é \\\"x\\\"\"", """{"$type":"String","_value":"é \"x\""}"""),
        Case("bytes", Value.Of(new byte[] { 1, 2, 3 }), "\"AQID\"", """{"$type":"Base64","_value":"AQID"}"""),
        Case("date", Value.Of(new Date(19_893)), "\"2024-06-19\"", """{"$type":"Date","_value":"2024-06-19"}"""),
        Case("local time", Value.Of(new LocalTime(43_200_000_000_000)), "\"12:00:00\"", """{"$type":"LocalTime","_value":"12:00:00"}"""),
        Case("time", Value.Of(new OffsetTime(43_200_000_000_000, 3600)), "\"12:00:00+01:00\"", """{"$type":"Time","_value":"12:00:00+01:00"}"""),
        Case("local date and time", Value.Of(new LocalDateTime(1_718_798_400, 0)), "\"2024-06-19T12:00:00\"", """{"$type":"LocalDateTime","_value":"2024-06-19T12:00:00"}"""),
        Case("date and time with offset", Value.Of(new ZonedDateTime(1_718_798_400, 0, 0)), "\"2024-06-19T12:00:00Z\"", """{"$type":"OffsetDateTime","_value":"2024-06-19T12:00:00Z"}"""),
        Case("date and time with zone", Value.Of(new ZonedDateTime(1_718_791_200, 120_000_000, 7200, "Europe/Berlin")), "\"2024-06-19T12:00:00.12+02:00\"", """{"$type":"ZonedDateTime","_value":"2024-06-19T12:00:00.12+02:00[Europe/Berlin]"}"""),
        Case("duration", Value.Of(new Duration(14, -3, 0, 0)), "\"P1Y2M-3D\"", """{"$type":"Duration","_value":"P1Y2M-3D"}"""),
        Case("point", Value.Of(new Point(7203, 1, 2)), "\"SRID=7203;POINT (1.0 2.0)\"", """{"$type":"Point","_value":"SRID=7203;POINT (1.0 2.0)"}"""),
        Case("list", Value.Of([Value.Of(1), Value.Null]), "[1,null]", """{"$type":"List","_value":[{"$type":"Integer","_value":"1"},{"$type":"Null","_value":null}]}"""),
        Case("map", Value.Of(new Dictionary<string, Value> { ["a"] = Value.Of(2) }), """{"a":2}""", """{"$type":"Map","_value":{"a":{"$type":"Integer","_value":"2"}}}"""),
        Case(
            "node",
            Value.Of(First),
            """{"elementId":"4:db:0","labels":["A"],"properties":{"x":1}}""",
            """{"$type":"Node","_value":{"_element_id":"4:db:0","_labels":["A"],"_properties":{"x":{"$type":"Integer","_value":"1"}}}}"""),
        Case(
            "relationship",
            Value.Of(Between),
            """{"elementId":"5:db:0","startNodeElementId":"4:db:0","endNodeElementId":"4:db:1","type":"R","properties":{}}""",
            """{"$type":"Relationship","_value":{"_element_id":"5:db:0","_start_node_element_id":"4:db:0","_end_node_element_id":"4:db:1","_type":"R","_properties":{}}}"""),
    ];

    [TestCaseSource(nameof(Cases))]
    public void A_value_is_written_as_Neo4j_writes_it(Value value, string plain, string typed) => Assert.Multiple(() =>
    {
        Assert.That(Write(PlainValueWriter.Instance, value), Is.EqualTo(plain));
        Assert.That(Write(TypedValueWriter.Instance, value), Is.EqualTo(typed));
    });

    [Test]
    public void A_path_is_a_list_of_its_elements_in_walking_order()
    {
        var path = Value.Of(new GraphPath([First, Second], [Between]));
        var elements = new[] { Value.Of(First), Value.Of(Between), Value.Of(Second) };

        Assert.Multiple(() =>
        {
            Assert.That(Write(PlainValueWriter.Instance, path), Is.EqualTo(Write(PlainValueWriter.Instance, Value.Of(elements))));
            Assert.That(Write(TypedValueWriter.Instance, path), Does.StartWith("""{"$type":"Path","_value":[{"$type":"Node","""));
        });
    }

    private static TestCaseData Case(string name, Value value, string plain, string typed) => new TestCaseData(value, plain, typed).SetArgDisplayNames(name);

    private static string Write(ValueWriter writer, Value value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.Write(json, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
