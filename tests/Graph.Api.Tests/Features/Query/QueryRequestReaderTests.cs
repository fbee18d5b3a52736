using System.Text;
using Graph.Api.Features.Query;
using Graph.Model;

namespace Graph.Api.Tests.Features.Query;

public sealed class QueryRequestReaderTests
{
    [Test]
    public void Every_member_is_read()
    {
        var request = Read("""
            {"statement": "RETURN $a", "parameters": {"a": 1}, "accessMode": "write", "includeCounters": true,
             "maxExecutionTime": 5, "bookmarks": ["x"]}
            """);

        Assert.Multiple(() =>
        {
            Assert.That(request.Statement, Is.EqualTo("RETURN $a"));
            Assert.That(request.Parameters["a"], Is.EqualTo(Value.Of(1)));
            Assert.That(request.AccessMode, Is.EqualTo(AccessMode.Write));
            Assert.That(request.IncludeCounters, Is.True);
            Assert.That(request.MaxExecutionTime, Is.EqualTo(TimeSpan.FromSeconds(5)));
        });
    }

    [Test]
    public void What_is_not_given_is_left_open()
    {
        var request = Read("""{"statement": "RETURN 1", "parameters": null}""");

        Assert.Multiple(() =>
        {
            Assert.That(request.Parameters, Is.Empty);
            Assert.That(request.AccessMode, Is.Null);
            Assert.That(request.MaxExecutionTime, Is.Null);
        });
    }

    [Test]
    public void A_blank_statement_is_one_that_the_parser_refuses()
    {
        Assert.That(Read("""{"statement": "  "}""").HasStatement, Is.True);
    }

    [TestCase("", "not valid JSON")]
    [TestCase("{", "not valid JSON (line 1, byte 2)")]
    [TestCase("""{"statement": "RETURN '\ud800'"}""", "The escape \\ud800 is half a character, without its other half (line 1, byte 24)")]
    [TestCase("""{"statement": "RETURN $a", "parameters": {"a": "\udc00"}}""", "The escape \\udc00 is half a character")]
    [TestCase("""{"statement": "RETURN $a", "parameters": {"\ud83d\ud83d": 1}}""", "The escape \\ud83d is half a character")]
    [TestCase("[]", "must be a JSON object with a member 'statement'; it is a list")]
    [TestCase("{}", "'statement' is missing or empty")]
    [TestCase("""{"statement": ""}""", "'statement' is missing or empty")]
    [TestCase("""{"statement": 5}""", "'statement' must be text; it is the number 5")]
    [TestCase("""{"statement": "RETURN 1", "statement": "RETURN 2"}""", "not valid JSON")]
    [TestCase("""{"statement": "RETURN 1", "limit": 5}""", "'limit' is not a member of a query; there are statement,")]
    [TestCase("""{"statement": "RETURN 1", "parameters": []}""", "'parameters' must be an object; it is a list")]
    [TestCase("""{"statement": "RETURN 1", "accessMode": "BOTH"}""", "'accessMode' must be READ or WRITE; it is 'BOTH'")]
    [TestCase("""{"statement": "RETURN 1", "includeCounters": 1}""", "'includeCounters' must be true or false; it is the number 1")]
    [TestCase("""{"statement": "RETURN 1", "maxExecutionTime": 0}""", "'maxExecutionTime' must be a whole number of seconds, at least 1; it is the number 0")]
    [TestCase("""{"statement": "RETURN 1", "maxExecutionTime": "5"}""", "'maxExecutionTime' must be a whole number of seconds, at least 1; it is text")]
    [TestCase("""{"statement": "RETURN 1", "bookmarks": [1]}""", "'bookmarks' must be a list of texts")]
    [TestCase("""{"statement": "RETURN $a", "parameters": {"a": {"b": 1, "c": 2, "b": 3}}}""", "not valid JSON")]
    [TestCase("""{"statement": "RETURN $a", "parameters": {"a": 1}, "parameters": {"a": 2}}""", "not valid JSON")]
    [TestCase("""{"statement": "RETURN $a", "parameters": {"a": [1, 2}}""", "not valid JSON (line 1, byte 53)")]
    [TestCase("""{"parameters": {"a": [1, 2]}, "statement": "RETURN $a" "accessMode"}""", "not valid JSON (line 1, byte 56)")]
    [TestCase("""{"statement": "RETURN $a", "parameters": {"a": [1, {"b": 9223372036854775808}]}}""", "parameters.a[1].b is 9223372036854775808, which is more than an integer can hold")]
    public void A_wrong_request_is_refused_and_the_member_named(string body, string expected)
    {
        var failure = Assert.Throws<QueryRequestException>(() => Read(body));

        Assert.Multiple(() =>
        {
            Assert.That(failure.Message, Does.Contain(expected));
            Assert.That(failure.Code, Is.EqualTo(ErrorCodes.RequestInvalid));
        });
    }

    [TestCase("1", ValueKind.Integer, "1")]
    [TestCase("9007199254740993", ValueKind.Integer, "9007199254740993")]
    [TestCase("-9223372036854775808", ValueKind.Integer, "-9223372036854775808")]
    [TestCase("1.0", ValueKind.Float, "1")]
    [TestCase("1e2", ValueKind.Float, "100")]
    [TestCase("true", ValueKind.Boolean, "true")]
    [TestCase("null", ValueKind.Null, "null")]
    [TestCase("\"é\"", ValueKind.String, "'é'")]
    [TestCase("[1, [2.5]]", ValueKind.List, "[1, [2.5]]")]
    [TestCase("""{"x": {"y": null}}""", ValueKind.Map, "{x: {y: null}}")]
    public void A_plain_parameter_is_what_its_JSON_says(string json, ValueKind kind, string text)
    {
        var value = Read($$$"""{"statement": "RETURN $a", "parameters": {"a": {{{json}}}}}""").Parameters["a"];

        Assert.Multiple(() =>
        {
            Assert.That(value.Kind, Is.EqualTo(kind));
            Assert.That(value.ToString(), Is.EqualTo(text));
        });
    }

    [TestCase("""{"$type": "Integer", "_value": "5"}""", "5")]
    [TestCase("""{"$type": "Integer", "_value": 5}""", "5")]
    [TestCase("""{"$type": "Float", "_value": "NaN"}""", "NaN")]
    [TestCase("""{"$type": "Float", "_value": "-Infinity"}""", "-Infinity")]
    [TestCase("""{"$type": "Null", "_value": null}""", "null")]
    [TestCase("""{"$type": "List", "_value": [{"$type": "Boolean", "_value": true}]}""", "[true]")]
    [TestCase("""{"$type": "Map", "_value": {"a": {"$type": "String", "_value": "b"}}}""", "{a: 'b'}")]
    public void A_typed_parameter_says_its_type(string json, string text) =>
        Assert.That(ReadTyped(json).ToString(), Is.EqualTo(text));

    [Test]
    public void Typed_bytes_are_Base64() =>
        Assert.That(ReadTyped("""{"$type": "Base64", "_value": "AQID"}""").AsBytes(), Is.EqualTo(new byte[] { 1, 2, 3 }));

    [TestCase("5", "parameters.a must be a typed value")]
    [TestCase("""{"$type": "Integer", "_value": "x"}""", "The '_value' of parameters.a is no Integer")]
    [TestCase("""{"$type": "Boolean", "_value": "true"}""", "The '_value' of parameters.a is no Boolean")]
    [TestCase("""{"$type": "Nonsense", "_value": 1}""", "parameters.a has the type 'Nonsense', which is no parameter's")]
    [TestCase("""{"$type": "List", "_value": [1]}""", "parameters.a[0] must be a typed value")]
    public void A_typed_parameter_that_is_none_is_refused_and_its_place_named(string json, string expected) =>
        Assert.That(() => ReadTyped(json), Throws.TypeOf<QueryRequestException>().With.Message.Contains(expected));

    [TestCase(0)]
    [TestCase(3)]
    [TestCase(16)]
    [TestCase(17)]
    public void A_map_has_its_members_in_their_order_and_no_others(int count)
    {
        var members = string.Join(", ", Enumerable.Range(0, count).Select(number => $"\"m{count - number}\": {number}"));

        var map = Read($$"""{"statement": "RETURN $a", "parameters": {"a": { {{members}} } } }""").Parameters["a"].AsMap();

        Assert.Multiple(() =>
        {
            Assert.That(map, Has.Count.EqualTo(count));
            Assert.That(map.Keys, Is.EqualTo(Enumerable.Range(0, count).Select(number => $"m{count - number}")));
            Assert.That(map.Values, Is.EqualTo(Enumerable.Range(0, count).Select(number => Value.Of(number))));
            Assert.That(map.Select(member => map[member.Key]), Is.EqualTo(map.Values));
            Assert.That(map.ContainsKey("m"), Is.False);
            Assert.That(() => map["m"], Throws.TypeOf<KeyNotFoundException>());
        });
    }

    [Test]
    public void Rows_of_the_same_names_in_another_order_or_spelling_keep_their_own_members()
    {
        var rows = Read("""
            {"statement": "RETURN $rows", "parameters": {"rows": [{"a": 1, "b": "x"}, {"b": 2, "a": 3}, {"\u0061": 4, "b": {"a": [5, {}]}}, {"a": 6}, {}, {"a": 7, "b": 8, "c": 9}]}}
            """).Parameters["rows"];

        Assert.That(rows.ToString(), Is.EqualTo("[{a: 1, b: 'x'}, {b: 2, a: 3}, {a: 4, b: {a: [5, {}]}}, {a: 6}, {}, {a: 7, b: 8, c: 9}]"));
    }

    [Test]
    public void Rows_of_ever_other_names_are_read_too()
    {
        var members = string.Join(", ", Enumerable.Range(0, 200).Select(row => $"{{\"m{row}\": {row}, \"last\": 0}}"));

        var rows = Read($$"""{"statement": "RETURN $rows", "parameters": {"rows": [{{members}}] } }""").Parameters["rows"].AsList();

        Assert.That(rows.Select(row => row.ToString()), Is.EqualTo(Enumerable.Range(0, 200).Select(row => $"{{m{row}: {row}, last: 0}}")));
    }

    private static QueryRequest Read(string body) => QueryRequestReader.Read(Encoding.UTF8.GetBytes(body), PlainParameterReader.Instance);

    private static Value ReadTyped(string json) => QueryRequestReader.Read(
        Encoding.UTF8.GetBytes($$$"""{"statement": "RETURN $a", "parameters": {"a": {{{json}}}}}"""), TypedParameterReader.Instance).Parameters["a"];
}
